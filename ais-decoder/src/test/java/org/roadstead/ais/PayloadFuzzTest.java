package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Coverage-guided fuzzing of payloads: none throws, and what is read encodes to the same message. */
class PayloadFuzzTest {
    private final AisEncoder encoder = new AisEncoder();

    @FuzzTest(maxDuration = "10s")
    void payloadsReadTheSameAgain(byte[] bytes) {
        StringBuilder armoured = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, 350); i++) {
            int value = bytes[i] & 63;
            armoured.append((char) (value < 40 ? value + 48 : value + 56));
        }
        Heard read = Heard
                .of(encoder.sentences(new AisEncoder.Payload(armoured.toString(), 0, 0), "AI", "VDM", 'A', 0));
        read.messages.forEach(message -> {
            Heard again = Heard.of(encoder.sentences(message, "AI", 'A', 0));
            if (!again.messages.contains(message)) {
                throw new IllegalStateException(message + " became " + again.messages);
            }
        });
    }
}
