package org.roadstead.ais;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.internal.sentence.LineScanner;
import org.roadstead.ais.internal.sentence.OtherSentenceReader;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.sentence.OtherSentence;

/** The one reused view of a line's reception. */
final class LineReception implements Reception {
    private static final String AI = "AI";

    private final LineScanner line;
    private long heard = LineScanner.NO_TIME;
    private @Nullable String source;
    private @Nullable LritReader reports;
    private @Nullable LritReport report;
    private boolean isReportRead;

    LineReception(LineScanner line) {
        this.line = line;
    }

    void set(long heardMillis, @Nullable String tagSource) {
        isReportRead = false;
        heard = heardMillis;
        source = tagSource;
    }

    @Override
    public boolean hasHeard() {
        return heard != LineScanner.NO_TIME;
    }

    @Override
    public long heardMillis() {
        return heard;
    }

    @Override
    public boolean hasLead() {
        return line.lead() != LineScanner.NO_TIME;
    }

    @Override
    public long leadMillis() {
        return line.lead();
    }

    @Override
    public @Nullable String source() {
        return source;
    }

    @Override
    public char channel() {
        return isAis() ? line.channel() : 0;
    }

    @Override
    public boolean ownVessel() {
        return isAis() && line.isOwnVessel();
    }

    @Override
    public String talker() {
        int length = addressLength();
        if (isAis() && line.talker() == (('A' << 8) | 'I')) {
            return AI;
        }
        return length == 0 ? "" : address(0, isProprietary() ? 1 : 2);
    }

    @Override
    public String formatter() {
        if (isAis()) {
            return line.isOwnVessel() ? "VDO" : "VDM";
        }
        int length = addressLength();
        return length == 0 ? "" : address(isProprietary() ? 1 : 2, length);
    }

    private boolean isAis() {
        return line.isAis();
    }

    private int addressLength() {
        return Math.max(0, line.addressEnd() - line.sentenceFrom() - 1);
    }

    private boolean isProprietary() {
        return line.buffer()[line.sentenceFrom() + 1] == 'P';
    }

    private String address(int from, int to) {
        int start = line.sentenceFrom() + 1;
        return new String(line.buffer(), start + from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }

    @Override
    public @Nullable String tag(char code) {
        return line.tagField(code);
    }

    @Override
    public @Nullable OtherSentence sentence() {
        return line.item() == LineScanner.Item.OTHER ? OtherSentenceReader.read(line, formatter()) : null;
    }

    @Override
    public @Nullable LritReport report() {
        if (line.item() != LineScanner.Item.XML) {
            return null;
        }
        if (!isReportRead) {
            if (reports == null) {
                reports = new LritReader();
            }
            int from = line.sentenceFrom();
            report = reports.read(line.buffer(), from, line.fieldsEnd() - from);
            isReportRead = true;
        }
        return report;
    }
}
