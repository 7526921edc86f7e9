package org.roadstead.ais;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.sentence.LineScanner;
import org.roadstead.ais.message.Rejection;

/**
 * Says whether a line is worth keeping, and what times and source it names. It looks at one line alone and remembers
 * nothing of the ones before, so it may run before the lines of several receivers are put in order. Belongs to one
 * thread.
 */
public final class LineInspector {
    private final LineScanner line = new LineScanner();
    private final PayloadReader payload = new PayloadReader();
    private long heard = LineScanner.NO_TIME;
    private long lead = LineScanner.NO_TIME;
    private @Nullable String source;

    /** An inspector that has seen no line yet. */
    public LineInspector() {}

    /**
     * Inspects a line, given without its line end.
     *
     * @return null if it holds at least one well-formed sentence with a right checksum, a TAG block alone or an XML
     *         report; else why not. The wrong checksum of a TAG block alone refuses nothing.
     */
    public @Nullable Rejection inspect(byte[] buffer, int offset, int length) {
        line.start(buffer, offset, offset + length);
        heard = LineScanner.NO_TIME;
        source = null;
        lead = line.lead();
        Rejection first = null;
        boolean accepted = false;
        while (true) {
            LineScanner.Item item = line.next();
            Rejection why = switch (item) {
                case AIS -> AisDecoder.pack(line, payload);
                case REJECTED -> line.rejection();
                case OTHER, TAG_ALONE, XML, END -> null;
            };
            if (item == LineScanner.Item.END) {
                return accepted ? null : first == null ? Rejection.NOT_A_SENTENCE : first;
            }
            if (why == null) {
                accepted = true;
                note(item);
            } else if (first == null) {
                first = why;
            }
        }
    }

    private void note(LineScanner.Item item) {
        if (heard == LineScanner.NO_TIME) {
            heard = line.tag().time();
        }
        if (heard == LineScanner.NO_TIME && item == LineScanner.Item.OTHER && line.isAddress("PGHP")) {
            heard = line.pghpTime();
        }
        if (heard == LineScanner.NO_TIME && item != LineScanner.Item.TAG_ALONE) {
            heard = line.trail();
        }
        if (heard == LineScanner.NO_TIME) {
            heard = lead;
        }
        if (source == null && line.tag().hasSource()) {
            int from = line.tag().sourceFrom();
            source = new String(line.buffer(), from, line.tag().sourceTo() - from, StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether the line told when it was heard: TAG {@code c}, {@code $PGHP}, a time behind or in front of it. */
    public boolean hasHeard() {
        return heard != LineScanner.NO_TIME;
    }

    /** When it was heard, in milliseconds since 1970. */
    public long heardMillis() {
        return heard;
    }

    /** Whether a receive time stands in front of the line. */
    public boolean hasLead() {
        return lead != LineScanner.NO_TIME;
    }

    /** The receive time in front of the line, in milliseconds since 1970. */
    public long leadMillis() {
        return lead;
    }

    /** TAG {@code s} of the line's first block that has one, or null. */
    public @Nullable String source() {
        return source;
    }
}
