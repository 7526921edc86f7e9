package org.roadstead.tracker.source.internal;

import io.netty.buffer.ByteBuf;
import java.util.Arrays;

/**
 * Cuts bytes into lines. A line ends with LF, CR or any row of them; what is between two ends belongs to the line, NUL and garbage
 * too. A line longer than allowed is told once and skipped to its end, so that no input makes the buffer grow.
 */
final class LineFramer {
    /** Takes the lines. The bytes are valid only inside the call. */
    interface Sink {
        /** A non-empty line without its end. */
        void line(byte[] bytes, int offset, int length);

        /** A line is longer than allowed; more of it may be skipped. */
        void tooLong();

        /** Bytes of a line that is too long. */
        void skipped(int bytes);
    }

    /** Longest XML report, behind its TAG block. */
    static final int XML_LINE_BYTES = 65_536;

    private static final int FIRST_BUFFER_BYTES = 2048;

    private final int maxLineBytes;
    private final Sink sink;
    private byte[] buffer = new byte[FIRST_BUFFER_BYTES];
    private int filled;
    private boolean skipping;

    LineFramer(int maxLineBytes, Sink sink) {
        this.maxLineBytes = maxLineBytes;
        this.sink = sink;
    }

    /** Takes all readable bytes. */
    void take(ByteBuf bytes) {
        while (bytes.isReadable()) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * filled);
            }
            int from = filled;
            int more = Math.min(bytes.readableBytes(), buffer.length - filled);
            bytes.readBytes(buffer, filled, more);
            filled += more;
            cut(from);
        }
    }

    /** No more bytes come: what is left is a line. */
    void end() {
        finish(0, filled);
        filled = 0;
    }

    /** Cuts the lines out of the buffer; no line end stands before the place to scan from. */
    private void cut(int scanFrom) {
        int start = 0;
        for (int i = scanFrom; i < filled; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                finish(start, i);
                start = i + 1;
            }
        }
        keep(start);
    }

    private void finish(int start, int end) {
        int length = end - start;
        if (skipping) {
            sink.skipped(length);
            skipping = false;
        } else if (length > 0 && isTooLong(buffer, start, length)) {
            sink.tooLong();
            sink.skipped(length);
        } else if (length > 0) {
            sink.line(buffer, start, length);
        }
    }

    /** Moves the open line to the front, unless it is too long already. */
    private void keep(int start) {
        int open = filled - start;
        if (!skipping && open > 0 && isTooLong(buffer, start, open)) {
            sink.tooLong();
            skipping = true;
        }
        if (skipping) {
            sink.skipped(open);
            open = 0;
        } else if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, open);
        }
        filled = open;
    }

    /** Whether a line, or its begin, is longer than a line of its sort may be. */
    boolean isTooLong(byte[] line, int offset, int length) {
        return length > maxLineBytes && (length > XML_LINE_BYTES || !isXml(line, offset, offset + length));
    }

    /** Whether an XML document begins here, alone or behind TAG blocks. */
    private static boolean isXml(byte[] line, int from, int to) {
        int at = from;
        boolean inTagBlock = false;
        while (at < to && (inTagBlock || line[at] == '\\' || line[at] == ' ')) {
            if (line[at] == '\\') {
                inTagBlock = !inTagBlock;
            }
            at++;
        }
        return at < to && line[at] == '<';
    }
}
