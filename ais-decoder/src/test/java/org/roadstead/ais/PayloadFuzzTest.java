package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** Coverage-guided fuzzing of payloads: none throws, and what is read encodes to the same message. */
class PayloadFuzzTest {
    private static final int LONGEST = 350;

    private final AisEncoder encoder = new AisEncoder();

    /** The first character of each type, as long as a message of one slot, of two, and of five. */
    static Stream<byte[]> payloads() {
        return Stream.of(28, 71, 176)
                .flatMap(length -> Stream.iterate(1, type -> type <= 28, type -> type + 1).map(type -> {
                    byte[] bytes = new byte[length];
                    bytes[0] = type.byteValue();
                    return bytes;
                }));
    }

    @MethodSource("payloads")
    @FuzzTest(maxDuration = "30s")
    void payloadsReadTheSameAgain(byte @Nullable [] bytes) {
        if (bytes == null) {
            return;
        }
        StringBuilder armoured = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, LONGEST); i++) {
            int value = bytes[i] & 63;
            armoured.append((char) (value < 40 ? value + 48 : value + 56));
        }
        int fillBits = bytes.length == 0 ? 0 : (bytes[0] >> 6) & 3;
        Heard read = Heard
                .of(encoder.sentences(new AisEncoder.Payload(armoured.toString(), fillBits, 0), "AI", "VDM", 'A', 0));
        read.messages.forEach(message -> {
            Heard again = Heard.of(encoder.sentences(message, "AI", 'A', 0));
            if (!again.messages.contains(message)) {
                throw new IllegalStateException(message + " became " + again.messages);
            }
        });
    }
}
