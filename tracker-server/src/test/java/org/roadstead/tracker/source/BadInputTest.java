package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.POSITION;
import static org.roadstead.tracker.source.Sentences.numbered;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.source.SourceStatus.State;

/** Whatever comes, by whatever way: every line is counted once, and the next good line is taken. */
@Timeout(120)
class BadInputTest {
    private static final int DATAGRAM_BYTES = 1400;
    private static final String GOOD = numbered(7);

    /** What may come instead of sentences. */
    enum Input {
        RANDOM_BYTES {
            @Override
            byte[] bytes() {
                byte[] bytes = new byte[1_000_000];
                RANDOM.nextBytes(bytes);
                return bytes;
            }
        },
        RANDOM_PRINTABLE {
            @Override
            byte[] bytes() {
                byte[] bytes = new byte[200_000];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) "!$\\*,:<>AIVDMscg0123456789\n".charAt(RANDOM.nextInt(27));
                }
                return bytes;
            }
        },
        TRUNCATED {
            @Override
            byte[] bytes() {
                StringBuilder text = new StringBuilder();
                String line = Sentences.tagged("s:st1,c:1577836800", POSITION);
                for (int length = 1; length <= line.length(); length++) {
                    text.append(line, 0, length)
                            .append('\n')
                            .append(line.substring(line.length() - length))
                            .append("\r\r\n");
                }
                return text.toString().getBytes(ISO_8859_1);
            }
        },
        FLIPPED_BITS {
            @Override
            byte[] bytes() {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 8 * POSITION.length(); i++) {
                    byte[] line = POSITION.getBytes(ISO_8859_1);
                    line[i / 8] ^= (byte) (1 << i % 8);
                    text.append(new String(line, ISO_8859_1)).append('\n');
                }
                return text.toString().getBytes(ISO_8859_1);
            }
        },
        ENDLESS_LINE {
            @Override
            byte[] bytes() {
                byte[] bytes = new byte[5_000_000];
                Arrays.fill(bytes, (byte) '!');
                return bytes;
            }
        },
        NULS {
            @Override
            byte[] bytes() {
                return new byte[100_000];
            }
        },
        LINE_ENDS {
            @Override
            byte[] bytes() {
                return "\r\n\n\r".repeat(10_000).getBytes(ISO_8859_1);
            }
        };

        private static final RandomGenerator RANDOM = RandomGeneratorFactory.of("L64X128MixRandom").create(20_251);

        abstract byte[] bytes();
    }

    @TempDir
    private Path folder;

    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    /** Once deciphered, what comes by TLS goes the way of TCP. */
    static Stream<Arguments> everyInputByEveryWay() {
        return Arrays.stream(Input.values())
                .flatMap(input -> Arrays.stream(SourceKind.values())
                        .filter(kind -> kind != SourceKind.TLS_SERVER)
                        .map(kind -> Arguments.of(kind, input)));
    }

    @ParameterizedTest
    @MethodSource("everyInputByEveryWay")
    void isCountedAndSurvived(SourceKind way, Input input) throws Exception {
        byte[] bad = input.bytes();
        byte[] all = Arrays.copyOf(bad, bad.length + GOOD.length() + 2);
        System.arraycopy(("\n" + GOOD + "\n").getBytes(ISO_8859_1), 0, all, bad.length, GOOD.length() + 2);

        SourceStatus status = send(way, way == SourceKind.UDP ? datagrams(all) : List.of(all));

        long expected = way == SourceKind.UDP
                ? datagrams(all).stream().mapToLong(BadInputTest::nonEmptyLines).sum()
                : nonEmptyLines(all);
        assertThat(status.lines()).isEqualTo(expected);
        assertThat(status.accepted() + SourcesFixture.sum(status.rejected()) + status.shed()).isEqualTo(expected);
        assertThat(intake.texts()).hasSize((int) status.accepted()).endsWith(GOOD);
    }

    @ParameterizedTest
    @EnumSource(value = SourceKind.class, names = {"TCP_SERVER", "TCP_CLIENT"})
    void isSurvivedWhenItEndsInAReset(SourceKind way) throws Exception {
        try (ServerSocket peer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SourcesFixture fixture = SourcesFixture.of(intake, config(way, peer.getLocalPort()))) {
            for (int round = 0; round < 2; round++) {
                try (Socket socket = way == SourceKind.TCP_CLIENT ? peer.accept() : fixture.connect()) {
                    socket.getOutputStream().write((GOOD + "\n!AIVDM,1,").getBytes(ISO_8859_1));
                    int good = round + 1;
                    await().until(() -> intake.takeAll().size() == good);
                    socket.setSoLinger(true, 0);
                }
            }
            assertThat(fixture.receiver("r1").accepted()).isEqualTo(2);
        }
    }

    private static long nonEmptyLines(byte[] bytes) {
        return Arrays.stream(new String(bytes, ISO_8859_1).split("[\r\n]+")).filter(line -> !line.isEmpty()).count();
    }

    /** The datagrams; the last one holds the good line whole. */
    private static List<byte[]> datagrams(byte[] all) {
        List<byte[]> parts = new ArrayList<>();
        int last = all.length - GOOD.length() - 2;
        for (int at = 0; at < last; at += DATAGRAM_BYTES) {
            parts.add(Arrays.copyOfRange(all, at, Math.min(at + DATAGRAM_BYTES, last)));
        }
        parts.add(Arrays.copyOfRange(all, last, all.length));
        return parts.stream().filter(part -> !isOnlyLineEnds(part)).toList();
    }

    private static boolean isOnlyLineEnds(byte[] part) {
        return new String(part, ISO_8859_1).matches("[\r\n]*");
    }

    private SourceConfig config(SourceKind way, int peerPort) {
        return switch (way) {
            case TCP_SERVER -> SourceConfig.listen("r1", "tcp://127.0.0.1:0");
            case TLS_SERVER -> throw new IllegalArgumentException("not sent to");
            case UDP -> SourceConfig.listen("r1", "udp://127.0.0.1:0");
            case TCP_CLIENT -> SourceConfig.connect("r1", "tcp://127.0.0.1:" + peerPort);
            case FILE -> SourceConfig.file("r1", folder.resolve("feed"));
            case HTTP -> SourceConfig.listen("other", "tcp://127.0.0.1:0");
        };
    }

    private SourceStatus send(SourceKind way, List<byte[]> parts) throws Exception {
        if (way == SourceKind.FILE) {
            Files.write(folder.resolve("feed"), parts.getFirst());
        }
        try (ServerSocket peer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SourcesFixture fixture = SourcesFixture.of(intake, config(way, peer.getLocalPort()))) {
            switch (way) {
                case TCP_SERVER -> fixture.sendAll(parts.getFirst());
                case TLS_SERVER -> throw new IllegalArgumentException("not sent to");
                case TCP_CLIENT -> answerWith(peer, parts.getFirst());
                case UDP -> sendDatagrams(fixture, parts);
                case FILE -> fixture.awaitState("r1", State.ENDED);
                case HTTP -> fixture.sources().ingest("r1", parts.getFirst());
            }
            return fixture.receiver("r1");
        }
    }

    private static void answerWith(ServerSocket peer, byte[] bytes) throws IOException {
        try (Socket socket = peer.accept()) {
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    /** One after the other, so that the system drops none. */
    private static void sendDatagrams(SourcesFixture fixture, List<byte[]> parts) throws IOException {
        long lines = 0;
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            for (byte[] part : parts) {
                socket.send(new DatagramPacket(part, part.length, fixture.address()));
                lines += nonEmptyLines(part);
                long expected = lines;
                await()
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofNanos(100_000))
                        .until(() -> fixture.hasReceiver("r1") && fixture.receiver("r1").lines() >= expected);
            }
        }
        await()
                .until(() -> fixture.receiver("r1").accepted()
                        + SourcesFixture.sum(fixture.receiver("r1").rejected()) == fixture.receiver("r1").lines());
    }
}
