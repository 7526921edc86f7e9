package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.POSITION;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;
import static org.roadstead.tracker.source.Sentences.numberedUpTo;
import static org.roadstead.tracker.source.Sentences.tagged;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.source.SourceStatus.State;

@Timeout(60)
class ChangingSourcesTest {
    private static final SourceConfig R1 = SourceConfig.listen("r1", "tcp://127.0.0.1:0");

    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    @Test
    void aSourceIsAddedAndRemovedWhileOthersGoOn() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, R1); Socket stays = fixture.connect()) {
            fixture.sources().put(SourceConfig.listen("r2", "tcp://127.0.0.1:0"));
            URI second = URI.create(fixture.sources().listening().get(1));
            try (Socket peer = new Socket(second.getHost(), second.getPort())) {
                peer.getOutputStream().write(bytes(List.of(numbered(0))));
                fixture.awaitLines("r2", 1);

                fixture.sources().remove("r2");

                assertThat(peer.getInputStream().read()).isNegative();
            }
            assertThat(fixture.sources().listening()).hasSize(1);
            fixture.awaitState("r2", State.REMOVED);
            assertThat(fixture.receiver("r2").accepted()).isEqualTo(1);
            stays.getOutputStream().write(bytes(List.of(numbered(1))));
            fixture.awaitLines("r1", 1);
        }
    }

    @Test
    void aPausedReceiverTakesNothingByAnyWayAndGoesOnWhenItIsResumed() throws Exception {
        SourceConfig shared = SourceConfig.listen(null, "tcp://127.0.0.1:0");
        try (SourcesFixture fixture = SourcesFixture.of(intake, shared)) {
            SourceConfig st1 = SourceConfig.of("st1", new Way.Named());
            fixture.sources().put(st1.withPaused(true));
            fixture.sendAll(bytes(List.of(tagged("s:st1", numbered(0)), tagged("s:st2", numbered(1)))));

            assertThat(fixture.receiver("st1").state()).isEqualTo(State.PAUSED);
            assertThat(fixture.receiver("st1").shed()).isEqualTo(1);
            assertThat(fixture.sources().ingest("st1", bytes(List.of(numbered(2)))).shed()).isEqualTo(1);
            assertThat(intake.takeAll()).extracting(CollectingIntake.Taken::receiver).containsExactly("st2");

            fixture.sources().put(st1);
            fixture.sendAll(bytes(List.of(tagged("s:st1", numbered(3)))));
            assertThat(fixture.receiver("st1").accepted()).isEqualTo(1);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> intake.states()
                            .stream()
                            .filter(state -> state.startsWith("st1 "))
                            .toList()
                            .containsAll(List.of("st1 PAUSED", "st1 RESUMED")));
        }
    }

    @Test
    void pausingEndsAConnectionAndResumingMakesItAnew() throws Exception {
        try (ServerSocket receiver = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            SourceConfig client = SourceConfig.connect("c1", "tcp://127.0.0.1:" + receiver.getLocalPort());
            try (SourcesFixture fixture = SourcesFixture.of(intake, client); Socket first = receiver.accept()) {
                fixture.awaitState("c1", State.CONNECTED);

                fixture.sources().put(client.withPaused(true));

                assertThat(first.getInputStream().read()).isNegative();
                assertThat(fixture.receiver("c1").state()).isEqualTo(State.PAUSED);
                fixture.sources().put(client);
                try (Socket second = receiver.accept()) {
                    second.getOutputStream().write(bytes(List.of(numbered(0))));
                    fixture.awaitLines("c1", 1);
                    assertThat(fixture.receiver("c1").state()).isEqualTo(State.CONNECTED);
                }
            }
        }
    }

    @Test
    void anotherNameOrLimitBreaksNoConnection() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, R1); Socket peer = fixture.connect()) {
            fixture.sources().put(R1.withName("Point Atkinson").withLinesPerSecond(7));
            peer.getOutputStream().write(bytes(numberedUpTo(100)));
            fixture.awaitLines("r1", 100);

            SourceStatus status = fixture.receiver("r1");
            assertThat(status.name()).isEqualTo("Point Atkinson");
            assertThat(status.linesPerSecond()).isEqualTo(7);
            assertThat(status.overLimit()).isEqualTo(30);
            assertThat(status.shed()).isEqualTo(30);
            await().until(() -> intake.texts().equals(numberedUpTo(70)));
        }
    }

    @Test
    void anAddressThatIsTakenIsSaidAndTriedAgain() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, R1)) {
            int port;
            try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                port = other.getLocalPort();
                fixture.sources().put(SourceConfig.listen("r2", "tcp://127.0.0.1:" + port));
                assertThat(fixture.receiver("r2").problem()).startsWith("cannot listen on tcp://127.0.0.1:" + port);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> fixture.sources().listening().size() == 2);
            assertThat(fixture.receiver("r2").problem()).isNull();
        }
    }

    @Test
    void aTestSaysWhatIsHeardMeanwhile() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, R1); Socket peer = fixture.connect()) {
            CompletableFuture<Hearing> test = CompletableFuture.supplyAsync(() -> {
                try {
                    return fixture.sources().hear("r1", 2);
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            });
            List<String> lines = new ArrayList<>(List.of(POSITION, numbered(0), "\u0001\u0002\u0003"));
            await().until(() -> {
                peer.getOutputStream().write(bytes(lines));
                return test.isDone();
            });
            Hearing heard = test.get();

            assertThat(heard.lines()).isPositive();
            assertThat(heard.types()).containsOnlyKeys(1);
            assertThat(heard.stations()).isEqualTo(1);
            assertThat(heard.rejected()).containsOnlyKeys("not-a-sentence");
            assertThat(heard.lastLines()).hasSizeLessThanOrEqualTo(10).contains(POSITION, "...");
            assertThat(heard.words().get(0)).contains("lines a second came over 2 s");
            assertThat(heard.words()).anySatisfy(word -> assertThat(word).contains("of 1 stations, most of type 1 ("));
            assertThat(intake.texts()).contains(POSITION);
        }
    }

    @Test
    void aTestOfNoiseNamesTheBaudRateAndOneOfSilenceTheSilence() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, R1)) {
            assertThat(fixture.sources().hear("nobody", 1)).isNull();
            Hearing silence = fixture.sources().hear("r1", 1);
            assertThat(silence == null ? List.of() : silence.words()).containsExactly("Nothing came within 1 s.");
            CompletableFuture<Hearing> test = CompletableFuture.supplyAsync(() -> {
                try {
                    return fixture.sources().hear("r1", 1);
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            });
            byte[] noise = "\u00f3\u0080\u00fe\u0003\u00e1\n".getBytes(ISO_8859_1);
            await().until(() -> {
                fixture.sources().ingest("r1", noise);
                return test.isDone();
            });

            assertThat(test.get().words()).anySatisfy(word -> assertThat(word).contains("the baud rate may be wrong"));
        }
    }
}
