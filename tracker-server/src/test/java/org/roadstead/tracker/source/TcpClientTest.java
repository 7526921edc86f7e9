package org.roadstead.tracker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;
import static org.roadstead.tracker.source.Sentences.tagged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.log.CollectingIntake.Taken;
import org.roadstead.tracker.source.SourceStatus.State;

@Timeout(60)
class TcpClientTest {
    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    private static ServerSocket receiver(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static SourceConfig connectTo(ServerSocket receiver) {
        return SourceConfig.connect("c1", "tcp://127.0.0.1:" + receiver.getLocalPort());
    }

    @Test
    void connectsAgainAfterTheReceiverDied() throws Exception {
        ServerSocket receiver = receiver(0);
        try (SourcesFixture fixture = SourcesFixture.of(intake, connectTo(receiver))) {
            try (receiver; Socket first = receiver.accept()) {
                first.getOutputStream().write(bytes(List.of(numbered(0))));
                fixture.awaitLines("c1", 1);
                assertThat(fixture.receiver("c1").state()).isEqualTo(State.CONNECTED);
            }
            fixture.awaitState("c1", State.LOST);
            await().until(() -> fixture.receiver("c1").problem() != null);

            try (ServerSocket again = receiver(receiver.getLocalPort()); Socket second = again.accept()) {
                second.getOutputStream().write(bytes(List.of(numbered(1))));
                fixture.awaitLines("c1", 2);

                assertThat(intake.texts()).containsExactly(numbered(0), numbered(1));
                assertThat(intake.takeAll().stream().map(Taken::connection).distinct()).hasSize(2);
                assertThat(fixture.receiver("c1").state()).isEqualTo(State.CONNECTED);
                assertThat(fixture.receiver("c1").problem()).isNull();
            }
        }
    }

    @Test
    void connectsAgainWhenNothingCameForTheIdleTime() throws Exception {
        try (ServerSocket receiver = receiver(0);
                SourcesFixture fixture = SourcesFixture.of(intake, connectTo(receiver).withIdleSeconds(1));
                Socket silent = receiver.accept();
                Socket second = receiver.accept()) {
            assertThat(silent.getInputStream().read()).isNegative();
            second.getOutputStream().write(bytes(List.of(numbered(0))));

            fixture.awaitLines("c1", 1);
        }
    }

    @Test
    void saysWhyItCannotConnectAndGoesOnTrying() throws Exception {
        ServerSocket receiver = receiver(0);
        receiver.close();
        try (SourcesFixture fixture = SourcesFixture.of(intake, connectTo(receiver))) {
            await().until(() -> fixture.receiver("c1").problem() != null);
            assertThat(fixture.receiver("c1").state()).isEqualTo(State.WAITING);
            assertThat(fixture.receiver("c1").problem()).startsWith("No connection to tcp://127.0.0.1:");

            try (ServerSocket late = receiver(receiver.getLocalPort()); Socket peer = late.accept()) {
                peer.getOutputStream().write(bytes(List.of(numbered(0))));
                fixture.awaitLines("c1", 1);
            }
        }
    }

    @Test
    void namesLinesByTheirTagWhereNoReceiverIsBound() throws Exception {
        try (ServerSocket receiver = receiver(0);
                SourcesFixture fixture = SourcesFixture.of(intake,
                        SourceConfig.connect(null, "tcp://127.0.0.1:" + receiver.getLocalPort()));
                Socket peer = receiver.accept()) {
            peer.getOutputStream().write(bytes(List.of(tagged("s:st1", numbered(0)), numbered(1))));
            fixture.awaitLines("tcp:127.0.0.1", 1);

            await().atMost(Duration.ofSeconds(10)).until(() -> intake.takeAll().size() == 2);
            assertThat(intake.takeAll().stream().map(Taken::receiver)).containsExactly("st1", "tcp:127.0.0.1");
        }
    }
}
