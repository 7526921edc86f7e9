package org.roadstead.ais;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;
import org.roadstead.ais.application.ApplicationMessage;
import org.roadstead.ais.message.AddressedBinary;
import org.roadstead.ais.message.BinaryMessage;
import org.roadstead.ais.message.BitString;
import org.roadstead.ais.message.BroadcastBinary;

/** Coverage-guided fuzzing of application messages: no data throw, read, written or told as JSON. */
class ApplicationFuzzTest {
    private static final int HEADER = 3;
    private static final int LONGEST = 119;
    private static final int[][] KNOWN = {{0, 1}, {1, 41}, {200, 56}, {219, 4}, {235, 21}, {250, 11}, {265, 2},
        {316, 33},
        {366, 34}, {367, 34}, {1022, 62}};

    private final AisApplications applications = new AisApplications();
    private final AisEncoder encoder = new AisEncoder();
    private final AisDecoder decoder = new AisDecoder();
    private final AisJson json = new AisJson();

    /** Data of zeros for each application id that has a layout, for all and for one station. */
    static Stream<byte[]> data() {
        Stream.Builder<byte[]> seeds = Stream.builder();
        for (int[] known : KNOWN) {
            for (int fi = 0; fi < known[1]; fi++) {
                for (int addressed = 0; addressed < 2; addressed++) {
                    byte[] seed = new byte[HEADER + LONGEST];
                    seed[0] = (byte) ((known[0] >> 8) | (addressed << 2));
                    seed[1] = (byte) known[0];
                    seed[2] = (byte) fi;
                    seeds.add(seed);
                }
            }
        }
        return seeds.build();
    }

    @MethodSource("data")
    @FuzzTest(maxDuration = "30s")
    void dataNeverThrow(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length < HEADER) {
            return;
        }
        int dac = ((bytes[0] & 3) << 8) | (bytes[1] & 0xFF);
        int fi = bytes[2] & 63;
        int count = Math.min(bytes.length - HEADER, LONGEST);
        StringBuilder hex = new StringBuilder();
        for (int i = HEADER; i < HEADER + count; i++) {
            hex.append(String.format("%02x", bytes[i]));
        }
        BitString data = BitString.ofHex(hex.toString(), Math.max(0, 8 * count - ((bytes[0] >> 5) & 7)));
        BinaryMessage message = (bytes[0] & 4) == 0
                ? new BroadcastBinary(0, 1, 0, dac, fi, data)
                : new AddressedBinary(0, 1, 0, 2, false, 0, dac, fi, data);
        ApplicationMessage content = applications.read(message);
        if (content != null) {
            applications.data(content);
        }
        json.clear();
        for (String line : encoder.sentences(message, "AI", 'A', 0)) {
            byte[] sentence = line.getBytes(StandardCharsets.US_ASCII);
            decoder.decode(sentence, 0, sentence.length, 1, 0,
                    (read, reception) -> json.append(read, reception, "fuzz"));
        }
    }
}
