package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.ais.message.AisMessage;

/** No bytes throw, hang, or make the decoder grow. */
class HostileInputTest {
    static final List<String> SEEDS = List.of("!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A",
            "\\g:1-2-77,s:66,c:1428884269*48\\!AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1E",
            "!AIVDM,2,2,3,A,88888888880,2*27", "$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,62*26",
            "2015-10-06 01:00:04,!AIVDM,1,1,,A,18156P01Aw0<DtlMHu3SSRl60>`<,0*33",
            "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A,r003669987,1152921693", "\\si:AISD*3F\\", "# words");

    private final Heard heard = new Heard();
    private final LineInspector inspector = new LineInspector();

    private void feed(byte[] bytes, int feed) {
        heard.messages.clear();
        heard.receptions.clear();
        heard.rejections.clear();
        heard.others.clear();
        heard.decoder.decode(bytes, 0, bytes.length, feed, heard.knownMillis++, heard);
        inspector.inspect(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomBytesAreRefusedOrReadAndNeverThrow(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[random.nextInt(120)];
            random.nextBytes(bytes);
            feed(bytes, i % 3);
        }
        assertThat(heard.decoder.partsLost()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void changedSentencesAreRefusedOrReadAndNeverThrow(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.ISO_8859_1);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            }
            feed(bytes, i % 5);
        }
        assertThat(heard.decoder.partsRepeated()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void randomPayloadsWithRightChecksumsNeverThrow(long seed) {
        Random random = new Random(seed);
        AisEncoder encoder = new AisEncoder();
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder payload = new StringBuilder();
            for (int left = 1 + random.nextInt(random.nextInt(8) == 0 ? 300 : 60); left > 0; left--) {
                int value = random.nextInt(64);
                payload.append((char) (value < 40 ? value + 48 : value + 56));
            }
            AisEncoder.Payload packed = new AisEncoder.Payload(payload.toString(), random.nextInt(6), 0);
            for (String sentence : encoder.sentences(packed, "AI", "VDM", 'B', i % 10)) {
                feed(sentence.getBytes(StandardCharsets.ISO_8859_1), 1);
                for (AisMessage message : heard.messages) {
                    read++;
                    assertThat(encoder.payload(message).bits()).isPositive();
                }
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    @Test
    void everyPrefixOfALineIsRefusedOrReadAndNeverThrows() {
        for (String line : SEEDS) {
            for (int length = 0; length <= line.length(); length++) {
                feed(line.substring(0, length).getBytes(StandardCharsets.ISO_8859_1), 1);
            }
        }
        assertThat(heard.decoder.partsLost()).isZero();
    }

    @Test
    void positionReportsCostOneObjectEach() {
        byte[] line = SEEDS.get(0).getBytes(StandardCharsets.ISO_8859_1);
        AisDecoder decoder = new AisDecoder();
        long[] sum = new long[1];
        AisDecoder.Sink sink = (message, reception) -> sum[0] += message.mmsi();
        for (int i = 0; i < 50_000; i++) {
            decoder.decode(line, 0, line.length, 1, i, sink);
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int count = 10_000;

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < count; i++) {
            decoder.decode(line, 0, line.length, 1, i, sink);
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / count;

        // A header and 17 components of at most 4 bytes.
        assertThat(each).isLessThanOrEqualTo(88);
    }

    @Test
    void partsThatNeverEndLeaveABoundedNumberOpen() {
        Random random = new Random(11);
        byte[] template = "!AIVDM,9,1,0,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*00"
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 20_000; i++) {
            byte[] line = template.clone();
            line[9] = (byte) ('1' + random.nextInt(8));
            line[11] = (byte) ('0' + random.nextInt(10));
            line[13] = (byte) ('A' + random.nextInt(26));
            line[15] = (byte) ('0' + random.nextInt(10));
            int sum = 0;
            for (int at = 1; at < line.length - 3; at++) {
                sum ^= line[at];
            }
            line[line.length - 2] = (byte) "0123456789ABCDEF".charAt(sum >> 4);
            line[line.length - 1] = (byte) "0123456789ABCDEF".charAt(sum & 15);
            feed(line, 1);
        }

        assertThat(heard.decoder.partsLost()).isGreaterThan(1_000);
    }
}
