package org.roadstead.tracker.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.ais.AisEncoder;
import org.roadstead.replay.feed.Messages;
import org.roadstead.replay.feed.TagBlock;

/**
 * A running server takes anything that comes, by every way in: random bytes, sentences cut short, a line that does not end, and one
 * that comes a byte at a time. All is counted, and the good line that follows is on the map.
 */
class BadInputIT {
    private static final int ENDLESS = 8 << 20;
    private static final int NOISE = 1 << 19;
    private static final int DATAGRAM_BYTES = 1400;
    private static final long SECOND = 1_780_000_000;

    @TempDir
    Path folder;

    @Test
    void staysHealthyAndCountsWhateverComesOverTheNetwork() throws IOException, InterruptedException {
        try (ServerSocket peer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RunningServer server = RunningServer.start(folder.resolve("data"), "--config",
                        configuration(peer.getLocalPort()).toString())) {
            URI tcp = listening(server, "tcp");
            URI udp = listening(server, "udp");

            try (Socket slow = new Socket(tcp.getHost(), tcp.getPort())) {
                slow.setTcpNoDelay(true);
                try (Socket socket = new Socket(tcp.getHost(), tcp.getPort())) {
                    socket.getOutputStream().write(bad());
                }
                byteByByte(slow.getOutputStream(), good(1));
            }
            try (Socket client = peer.accept()) {
                client.setTcpNoDelay(true);
                client.getOutputStream().write(bad());
                client.getOutputStream().write('\n');
                byteByByte(client.getOutputStream(), good(2));
            }
            sendDatagrams(udp, bad(), good(3));
            JsonNode posted = server.post("/api/v1/ingest/posted", bad()).body();
            postSlowly(server.http(), good(4));

            assertThat(posted.path("lines").asLong()).isPositive()
                    .isEqualTo(posted.path("accepted").asLong() + sum(posted.path("rejected")));
            awaitVessels(server, 4);
            assertThat(server.isAlive()).isTrue();
            assertThat(server.get("/health").body().path("state").asText()).isEqualTo("ok");
            assertCountsAll(server, "pushed", "called", "datagrams", "posted");
        }
        assertThat(Files.readString(folder.resolve("server.err"))).doesNotContain("Exception", " ERROR ");
    }

    @Test
    void staysHealthyAndCountsWhateverIsInAFile() throws IOException, InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bad());
        all.write('\n');
        all.writeBytes(TagBlock.line("shore", SECOND, sentence(1)));
        Path file = Files.write(folder.resolve("feed"), all.toByteArray());
        try (RunningServer server = RunningServer.start(folder.resolve("data"), "--replay", file.toString(), "--speed",
                "0")) {
            awaitVessels(server, 1);
            assertThat(server.get("/health").body().path("state").asText()).isEqualTo("ok");
            long lines = RecordedLines.count(file);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(server.items("/api/v1/sources")
                            .stream()
                            .mapToLong(source -> source.path("lines").asLong())
                            .sum()).isEqualTo(lines));
            assertCountsAll(server, "feed");
        }
        assertThat(Files.readString(folder.resolve("server.err"))).doesNotContain("Exception", " ERROR ");
    }

    private Path configuration(int peerPort) throws IOException {
        return Files.writeString(folder.resolve("roadstead.yaml"), """
                receivers:
                  - {id: pushed, listen: 'tcp://127.0.0.1:0'}
                  - {id: datagrams, listen: 'udp://127.0.0.1:0'}
                  - {id: called, connect: 'tcp://127.0.0.1:%d'}
                """.formatted(peerPort));
    }

    /** The address of a configured receiver, beside the one that every test's server has. */
    private static URI listening(RunningServer server, String scheme) throws IOException, InterruptedException {
        for (JsonNode url : server.get("/health").body().path("listen")) {
            if (url.asText().startsWith(scheme) && !url.asText().equals(server.listener().toString())) {
                return URI.create(url.asText());
            }
        }
        throw new AssertionError("nothing listens by " + scheme);
    }

    /** Random bytes, the beginnings and ends of a sentence, and at last a line without an end. */
    private static byte[] bad() {
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        byte[] noise = new byte[NOISE];
        new Random(42).nextBytes(noise);
        bad.writeBytes(noise);
        byte[] whole = good(9);
        for (int length = 1; length < whole.length - 2; length++) {
            bad.write('\n');
            bad.write(whole, 0, length);
            bad.write('\n');
            bad.write(whole, length, whole.length - length);
        }
        byte[] endless = new byte[ENDLESS];
        Arrays.fill(endless, (byte) 'A');
        bad.writeBytes(endless);
        return bad.toByteArray();
    }

    /** A line of the station of this number. */
    private static byte[] good(int station) {
        return (sentence(station) + "\r\n").getBytes(ISO_8859_1);
    }

    private static String sentence(int station) {
        return new AisEncoder()
                .sentences(Messages.baseStation(3_669_900 + station, SECOND, 48.5, -122.9), "AB", 'A', 0)
                .getFirst();
    }

    private static void awaitVessels(RunningServer server, int stations) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(server.items("/api/v1/vessels"))
                        .extracting(vessel -> vessel.path("mmsi").asText())
                        .contains(List.of("003669901", "003669902", "003669903", "003669904")
                                .subList(0, stations)
                                .toArray(String[]::new)));
    }

    /** Each line is accepted, refused for a reason or shed, and each of these sources has refused some. */
    private static void assertCountsAll(RunningServer server, String... sources)
            throws IOException, InterruptedException {
        List<JsonNode> all = server.items("/api/v1/sources");
        assertThat(all).allSatisfy(source -> assertThat(source.path("lines").asLong()).as("%s", source)
                .isEqualTo(source.path("accepted").asLong() + sum(source.path("rejected"))
                        + source.path("shed").asLong()));
        assertThat(all).filteredOn(source -> sum(source.path("rejected")) > 0)
                .extracting(source -> source.path("id").asText())
                .contains(sources);
    }

    private static void byteByByte(OutputStream out, byte[] line) throws IOException {
        for (byte one : line) {
            out.write(one);
            out.flush();
        }
    }

    /** At the end the good line, a hundred times: the system may drop some. */
    private static void sendDatagrams(URI to, byte[] bad, byte[] good) throws IOException {
        InetSocketAddress address = new InetSocketAddress(to.getHost(), to.getPort());
        try (DatagramSocket socket = new DatagramSocket()) {
            for (int at = 0; at < NOISE + DATAGRAM_BYTES; at += DATAGRAM_BYTES) {
                socket.send(new DatagramPacket(bad, at, DATAGRAM_BYTES, address));
            }
            for (byte one : good) {
                socket.send(new DatagramPacket(new byte[]{one}, 1, address));
            }
            for (int i = 0; i < 100; i++) {
                socket.send(new DatagramPacket(good, good.length, address));
            }
        }
    }

    private static void postSlowly(URI http, byte[] line) throws IOException {
        try (Socket socket = new Socket(http.getHost(), http.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/ingest/posted HTTP/1.1\r\nHost: 127.0.0.1:" + http.getPort()
                    + "\r\nConnection: close\r\nContent-Length: " + line.length + "\r\n\r\n").getBytes(ISO_8859_1));
            byteByByte(out, line);
            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1)).startsWith("HTTP/1.1 200");
        }
    }

    private static long sum(JsonNode reasons) {
        long sum = 0;
        for (JsonNode count : reasons) {
            sum += count.asLong();
        }
        return sum;
    }
}
