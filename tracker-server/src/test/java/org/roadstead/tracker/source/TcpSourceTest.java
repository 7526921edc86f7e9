package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.POSITION;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;
import static org.roadstead.tracker.source.Sentences.numberedUpTo;
import static org.roadstead.tracker.source.Sentences.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.log.CollectingIntake.Taken;
import org.roadstead.tracker.log.LineBatch;
import org.roadstead.tracker.source.SourceStatus.State;

class TcpSourceTest {
    private static final SourceConfig OPEN = SourceConfig.listen(null, "tcp://127.0.0.1:0");
    private static final SourceConfig BOUND = SourceConfig.listen("r1", "tcp://127.0.0.1:0");

    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    @Test
    void bringsTheLinesOfTwoInterleavedConnectionsEachInItsOrder() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND);
                Socket first = fixture.connect();
                Socket second = fixture.connect()) {
            for (int i = 0; i < 100; i += 2) {
                first.getOutputStream().write(bytes(List.of(numbered(i))));
                second.getOutputStream().write(bytes(List.of(numbered(i + 1))));
            }
            fixture.awaitLines("r1", 100);

            List<Taken> taken = intake.takeAll();
            List<Integer> connections = taken.stream().map(Taken::connection).distinct().toList();
            assertThat(connections).hasSize(2);
            for (int connection : connections) {
                List<String> texts = taken.stream()
                        .filter(line -> line.connection() == connection)
                        .map(Taken::text)
                        .toList();
                int parity = texts.getFirst().equals(numbered(0)) ? 0 : 1;
                assertThat(texts).isEqualTo(numberedUpTo(100).stream()
                        .filter(line -> numberedUpTo(100).indexOf(line) % 2 == parity)
                        .toList());
            }
            SourceStatus status = fixture.receiver("r1");
            assertThat(status.accepted()).isEqualTo(100);
            assertThat(status.connections()).isEqualTo(2);
            assertThat(status.kind()).isEqualTo(SourceKind.TCP_SERVER);
            assertThat(status.lastLineAtMillis()).isEqualTo(SourcesFixture.NOW);
            assertThat(status.bytes()).isEqualTo(numberedUpTo(100).stream().mapToInt(String::length).sum());
        }
    }

    @Test
    void givesALineToTheReceiverOfItsListenerElseOfItsTagElseOfItsHost() throws Exception {
        try (SourcesFixture bound = SourcesFixture.of(intake, BOUND);
                SourcesFixture open = SourcesFixture.of(intake, OPEN)) {
            bound.sendAll(bytes(List.of(tagged("s:station-7", numbered(1)))));
            open.sendAll(bytes(List.of(tagged("s:station-7", numbered(2)), numbered(3), "garbage")));

            assertThat(intake.takeAll().stream().map(Taken::receiver))
                    .containsExactly("r1", "station-7", "tcp:127.0.0.1");
            assertThat(open.receiver("station-7").lines()).isEqualTo(1);
            assertThat(open.receiver("tcp:127.0.0.1").lines()).isEqualTo(2);
            assertThat(open.receiver("tcp:127.0.0.1").rejected()).containsExactly(Map.entry("not-a-sentence",
                    1L));
        }
    }

    @Test
    void givesLinesThatNameNoReceiverToTheFeedUnderFeedTime() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.underFeedTime(intake, OPEN)) {
            fixture.sendAll(bytes(List.of(POSITION, tagged("s:st1", POSITION))));

            assertThat(intake.takeAll().stream().map(Taken::receiver)).containsExactly("feed", "st1");
        }
    }

    @Test
    void handsOverTheTimesThatALineTells() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND)) {
            fixture.sendAll(bytes(List.of(tagged("c:1577836800", POSITION), POSITION)));

            assertThat(intake.takeAll().stream().map(Taken::heardMillis)).containsExactly(1_577_836_800_000L,
                    LineBatch.NO_TIME);
            assertThat(intake.takeAll().stream().map(Taken::leadMillis)).containsOnly(LineBatch.NO_TIME);
        }
    }

    @Test
    void tellsReceiversOnOneAddressApartByTheirSenders() throws Exception {
        String url = "tcp://127.0.0.1:" + freePort();
        try (SourcesFixture fixture = SourcesFixture.of(intake,
                SourceConfig.listen("r1", url).withAllow(List.of("127.0.0.1")),
                SourceConfig.listen("r2", url).withAllow(List.of("127.0.1.0/24")));
                Socket first = fixture.connectFrom("127.0.0.1");
                Socket second = fixture.connectFrom("127.0.1.9")) {
            first.getOutputStream().write(bytes(List.of(numbered(1))));
            second.getOutputStream().write(bytes(List.of(numbered(2))));

            fixture.awaitLines("r1", 1);
            fixture.awaitLines("r2", 1);
            assertThat(fixture.sources().listening()).containsExactly(url);
        }
    }

    @Test
    void closesTheConnectionOfASenderWhoIsNotAllowed() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND.withAllow(List.of("192.0.2.7", "127.0.0.9")));
                Socket refused = fixture.connect();
                Socket allowed = fixture.connectFrom("127.0.0.9")) {
            assertThat(readsEnd(refused)).isTrue();
            allowed.getOutputStream().write(bytes(List.of(numbered(1))));

            fixture.awaitLines("r1", 1);
            assertThat(fixture.sources().listeners().getFirst().refusedSenders()).isEqualTo(1);
        }
    }

    @Test
    void closesAConnectionTooManyAndTakesAnotherOnceOneHasGone() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND.withMaxConnections(1))) {
            try (Socket first = fixture.connect(); Socket second = fixture.connect()) {
                first.getOutputStream().write(bytes(List.of(numbered(1))));
                assertThat(readsEnd(second)).isTrue();
                fixture.awaitLines("r1", 1);
                assertThat(fixture.sources().listeners().getFirst()).extracting(ListenerStatus::connections,
                        ListenerStatus::refusedConnections).containsExactly(1, 1L);
            }
            await().until(() -> fixture.sources().listeners().getFirst().connections() == 0);

            fixture.sendAll(bytes(List.of(numbered(2))));

            assertThat(intake.texts()).containsExactly(numbered(1), numbered(2));
        }
    }

    @Test
    void takesInputByteByByte() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND); Socket socket = fixture.connect()) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            for (byte one : bytes(numberedUpTo(20))) {
                out.write(one);
                out.flush();
            }

            fixture.awaitLines("r1", 20);
            assertThat(intake.texts()).isEqualTo(numberedUpTo(20));
        }
    }

    @Test
    void keepsWhatCameBeforeAReset() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND)) {
            try (Socket socket = fixture.connect()) {
                socket.getOutputStream().write(bytes(numberedUpTo(50)));
                socket.getOutputStream().write("!AIVDM,1,1,,B,177K".getBytes(ISO_8859_1));
                fixture.awaitLines("r1", 50);
                socket.setSoLinger(true, 0);
            }
            fixture.awaitState("r1", State.LOST);

            SourceStatus status = fixture.receiver("r1");
            assertThat(status.accepted()).isEqualTo(50);
            assertThat(status.lines()).isEqualTo(50 + SourcesFixture.sum(status.rejected()));
            assertThat(status.connections()).isZero();
            fixture.sendAll(bytes(List.of(numbered(51))));
            assertThat(fixture.receiver("r1").accepted()).isEqualTo(51);
        }
    }

    @Test
    void losesNothingWhileTheLogIsFullAndEndsOnlyWhenAllIsTaken() throws Exception {
        CollectingIntake tiny = CollectingIntake.withRoomFor(1);
        List<String> sent = numberedUpTo(200_000);
        try (SourcesFixture fixture = SourcesFixture.of(tiny, BOUND)) {
            CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> {
                try {
                    fixture.sendAll(bytes(sent));
                } catch (IOException broken) {
                    throw new AssertionError(broken);
                }
            });
            await().until(tiny::isFull);
            await().until(() -> fixture.receiver("r1").lines() > fixture.receiver("r1").accepted());
            assertThat(sender).isNotDone();

            await().pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> tiny.takeAll().size() == sent.size());

            await().until(sender::isDone);
            assertThat(sender).isCompleted();
            assertThat(tiny.texts()).isEqualTo(sent);
            SourceStatus status = fixture.receiver("r1");
            assertThat(List.of(status.lines(), status.accepted(), status.shed())).containsExactly(200_000L, 200_000L,
                    0L);
        }
    }

    @Test
    void shedsAndCountsWhatAFullLogDoesNotTakeBeforeTheEnd() throws Exception {
        CollectingIntake full = CollectingIntake.withRoomFor(1);
        SourcesFixture fixture = SourcesFixture.of(full, BOUND);
        try (fixture; Socket first = fixture.connect(); Socket second = fixture.connect()) {
            first.getOutputStream().write(bytes(List.of(numbered(1))));
            await().until(full::isFull);
            second.getOutputStream().write(bytes(List.of(numbered(2), numbered(3))));
            fixture.awaitLines("r1", 3);
        }

        SourceStatus status = fixture.receiver("r1");
        assertThat(List.of(status.lines(), status.accepted(), status.shed())).containsExactly(3L, 1L, 2L);
    }

    @Test
    void tellsTheLogWhenAReceiverIsConnectedIdleAndLost() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND.withIdleSeconds(1))) {
            try (Socket socket = fixture.connect()) {
                fixture.awaitState("r1", State.IDLE);
                await().until(() -> intake.states().size() == 2);
                await().until(() -> {
                    socket.getOutputStream().write(bytes(List.of(numbered(1))));
                    return intake.states().size() >= 3;
                });
            }
            await().until(() -> intake.states().contains("r1 LOST"));

            assertThat(intake.states()).startsWith("r1 CONNECTED", "r1 IDLE", "r1 CONNECTED").endsWith("r1 LOST");
        }
    }

    @Test
    void saysWhichAddressCannotBeBound() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "tcp://127.0.0.1:" + taken.getLocalPort();
            Sources sources = new Sources(intake, () -> SourcesFixture.NOW, null);

            assertThatThrownBy(() -> sources.start(List.of(OPEN, SourceConfig.listen(null, url))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot listen on " + url);
        }
    }

    private static boolean readsEnd(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
