package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Coverage-guided fuzzing of LRIT documents: none throws, hangs or reaches outside itself. */
class LritFuzzTest {
    private final LritReader reports = new LritReader();

    @FuzzTest(maxDuration = "10s")
    void documentsNeverThrow(byte[] bytes) {
        reports.read(bytes, 0, bytes.length);
        byte[] wrapped = ("<ShipPositionReport>" + new String(bytes, StandardCharsets.ISO_8859_1)
                + "</ShipPositionReport>").getBytes(StandardCharsets.ISO_8859_1);
        reports.read(wrapped, 0, wrapped.length);
    }
}
