package org.roadstead.tracker.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.AisJson;
import org.roadstead.ais.LineInspector;
import org.roadstead.ais.MessageView;
import org.roadstead.ais.Reception;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.message.Rejection;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.replay.recording.RecordingReader;

/** The lines of recordings to text, and the counts of what became of them. */
final class DecodeRun implements AisDecoder.ViewSink {
    /** How messages are written. */
    enum Format {
        json, csv
    }

    /** Nobody reads the output any more. */
    static final class OutputClosed extends IOException {
        private static final long serialVersionUID = 1;

        OutputClosed(IOException cause) {
            super(cause);
        }
    }

    private static final int FLUSH_BYTES = 1 << 16;
    /** How far apart lines that tell no time are taken to be, so that old parts age: a busy receiver's rate. */
    private static final long MILLIS_A_LINE = 10;

    private final AisDecoder decoder = new AisDecoder();
    private final AisJson json = new AisJson();
    private final OutputStream out;
    private final boolean all;
    private final @Nullable DecodedCsv csv;
    private final Map<Rejection, Long> rejected = new EnumMap<>(Rejection.class);
    private String origin = "";
    private int feed;
    private long known;
    private long lines;
    private long messages;
    private long rejectedLines;
    private boolean faultOnLine;
    private boolean timeOnLine;

    /** @param all whether other sentences and LRIT reports are written too */
    DecodeRun(Format format, boolean all, OutputStream out) {
        this.out = out;
        this.all = all;
        this.csv = format == Format.csv ? new DecodedCsv() : null;
    }

    /** Decodes all lines of a recording; {@code file} is the source of lines that name none. */
    void decode(RecordingReader reader, String file) throws IOException {
        origin = file.equals("-") ? file : String.valueOf(Path.of(file).getFileName());
        feed++;
        byte[] line = reader.next();
        known = line == null ? 0 : timeTold(line);
        for (; line != null; line = reader.next()) {
            decode(line);
            if (json.length() >= FLUSH_BYTES) {
                flush();
            }
        }
        decoder.forget(feed);
        lines += reader.overlong();
        rejectedLines += reader.overlong();
        rejected.merge(Rejection.TOO_LONG, reader.overlong(), Long::sum);
    }

    /** When the recording begins, so that the parts on its first lines are not old by the time the next one tells. */
    private static long timeTold(byte[] line) {
        LineInspector inspector = new LineInspector();
        inspector.inspect(line, 0, line.length);
        if (inspector.hasLead()) {
            return inspector.leadMillis();
        }
        return inspector.hasHeard() ? inspector.heardMillis() : 0;
    }

    private void decode(byte[] line) {
        lines++;
        faultOnLine = false;
        timeOnLine = false;
        decoder.stream(line, 0, line.length, feed, known, this);
        if (faultOnLine) {
            rejectedLines++;
        }
        if (!timeOnLine) {
            known += MILLIS_A_LINE;
        }
    }

    @Override
    public void message(MessageView message, Reception reception) {
        messages++;
        note(reception);
        json.append(message, reception, origin).append('\n');
    }

    @Override
    public void pending(Reception reception) {
        note(reception);
    }

    @Override
    public void other(Reception reception) {
        note(reception);
        if (all) {
            OtherSentence sentence = reception.sentence();
            LritReport report = reception.report();
            if (sentence != null) {
                json.append(sentence, reception, origin).append('\n');
            } else if (report != null) {
                json.append(report, reception, origin).append('\n');
            }
        }
    }

    @Override
    public void rejected(Rejection why, Reception reception) {
        note(reception);
        rejected.merge(why, 1L, Long::sum);
        faultOnLine |= why.isFault();
    }

    private void note(Reception reception) {
        if (reception.hasLead() || reception.hasHeard()) {
            known = Math.max(known, reception.hasLead() ? reception.leadMillis() : reception.heardMillis());
            timeOnLine = true;
        }
    }

    /** Writes out what is held. */
    void flush() throws IOException {
        try {
            if (csv == null) {
                out.write(json.bytes(), 0, json.length());
            } else {
                out.write(csv.rows(json.bytes(), json.length()));
            }
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
        json.clear();
    }

    /** Lines that held something that was refused; comments do not count. */
    long rejectedLines() {
        return rejectedLines;
    }

    /** Lines, messages, what was refused and why, and what became of parts. */
    void printSummary(PrintWriter words) {
        words.println("lines " + lines);
        words.println("messages " + messages);
        words.println("rejected " + rejectedLines);
        rejected.forEach((why, count) -> {
            if (count > 0) {
                words.println("  " + why.code() + " " + count);
            }
        });
        printParts(words, "lost", decoder.partsLost());
        printParts(words, "repeated", decoder.partsRepeated());
        printParts(words, "out of order", decoder.partsOutOfOrder());
        words.flush();
    }

    private static void printParts(PrintWriter words, String what, long count) {
        if (count > 0) {
            words.println("parts " + what + " " + count);
        }
    }
}
