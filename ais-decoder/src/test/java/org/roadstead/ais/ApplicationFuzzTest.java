package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.roadstead.ais.application.ApplicationMessage;
import org.roadstead.ais.message.BinaryMessage;
import org.roadstead.ais.message.BitString;
import org.roadstead.ais.message.BroadcastBinary;

/** Coverage-guided fuzzing of application messages: no data throw, reading or writing. */
class ApplicationFuzzTest {
    private final AisApplications applications = new AisApplications();

    @FuzzTest(maxDuration = "10s")
    void dataNeverThrow(byte[] bytes) {
        if (bytes.length < 3) {
            return;
        }
        int dac = ((bytes[0] & 3) << 8) | (bytes[1] & 0xFF);
        int length = Math.min(8 * (bytes.length - 3), 952);
        StringBuilder hex = new StringBuilder();
        for (int i = 3; i < bytes.length; i++) {
            hex.append(String.format("%02x", bytes[i]));
        }
        BinaryMessage message = new BroadcastBinary(0, 1, 0, dac, bytes[2] & 63,
                BitString.ofHex(hex.toString(), length));
        ApplicationMessage content = applications.read(message);
        if (content != null) {
            applications.data(content);
        }
    }
}
