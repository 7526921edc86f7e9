package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** Coverage-guided fuzzing of LRIT documents: none throws, hangs or reaches outside itself. */
class LritFuzzTest {
    private final LritReader reports = new LritReader();

    static Stream<byte[]> documents() {
        String report = OtherSentencesTest.REPORT;
        return Stream.of(report, report.replace("<ShipPos", "<!DOCTYPE x [<!ENTITY e \"e\">]><ShipPos"),
                "<Latitude>48.29.40.N</Latitude>", "<![CDATA[x]]>&amp;<!-- x --><?x y?>")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @MethodSource("documents")
    @FuzzTest(maxDuration = "30s")
    void documentsNeverThrow(byte @Nullable [] bytes) {
        if (bytes == null) {
            return;
        }
        reports.read(bytes, 0, bytes.length);
        byte[] wrapped = ("<ShipPositionReport>" + new String(bytes, StandardCharsets.ISO_8859_1)
                + "</ShipPositionReport>").getBytes(StandardCharsets.ISO_8859_1);
        reports.read(wrapped, 0, wrapped.length);
    }
}
