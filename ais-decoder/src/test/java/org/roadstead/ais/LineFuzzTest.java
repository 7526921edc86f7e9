package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.sentence.OtherSentence;

/**
 * Coverage-guided fuzzing of lines: no bytes throw, as records, views or JSON. Each line is tried as it is and with its
 * checksum made right, so that what stands behind the checksum is reached. Without {@code JAZZER_FUZZ} the seeds alone run.
 */
class LineFuzzTest {
    private static final int MAX_JSON_BYTES = 1 << 20;

    private final AisDecoder decoder = new AisDecoder();
    private final LineInspector inspector = new LineInspector();
    private final AisJson json = new AisJson();
    private final AisDecoder.Sink sink = new AisDecoder.Sink() {
        @Override
        public void message(AisMessage message, Reception reception) {
            tell(reception);
            json.append(message, reception, "fuzz").append('\n');
        }

        @Override
        public void other(Reception reception) {
            tell(reception);
            OtherSentence sentence = reception.sentence();
            LritReport report = reception.report();
            if (sentence != null) {
                json.append(sentence, reception, "fuzz").append('\n');
            }
            if (report != null) {
                json.append(report, reception, "fuzz").append('\n');
            }
        }
    };

    static Stream<byte[]> lines() {
        return HostileInputTest.SEEDS.stream().map(line -> line.getBytes(StandardCharsets.ISO_8859_1));
    }

    @MethodSource("lines")
    @FuzzTest(maxDuration = "30s")
    void linesNeverThrow(byte @Nullable [] bytes) {
        if (bytes == null) {
            return;
        }
        byte[] right = bytes.clone();
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                line(bytes, start, at - start);
                rightChecksum(right, start, at);
                line(right, start, at - start);
                start = at + 1;
            }
        }
        if (json.length() > MAX_JSON_BYTES) {
            json.clear();
        }
    }

    private void line(byte[] bytes, int start, int length) {
        decoder.decode(bytes, start, length, 1, start, sink);
        decoder.stream(bytes, start, length, 2, start, (view, reception) -> tell(reception));
        inspector.inspect(bytes, start, length);
    }

    private static void tell(Reception reception) {
        for (char code = 'a'; code <= 'z'; code++) {
            reception.tag(code);
        }
        reception.talker();
        reception.formatter();
        reception.channel();
    }

    /** Puts the right digits behind the last {@code *} of a line, if there is one with room for them. */
    private static void rightChecksum(byte[] line, int from, int to) {
        int star = to - 3;
        while (star >= from && line[star] != '*') {
            star--;
        }
        int start = star;
        while (start >= from && line[start] != '!' && line[start] != '$') {
            start--;
        }
        if (start < from) {
            return;
        }
        int sum = 0;
        for (int at = start + 1; at < star; at++) {
            sum ^= line[at] & 0xFF;
        }
        byte[] digits = String.format("%02X", sum).getBytes(StandardCharsets.US_ASCII);
        line[star + 1] = digits[0];
        line[star + 2] = digits[1];
    }
}
