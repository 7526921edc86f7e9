package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;
import static org.roadstead.tracker.source.Sentences.numberedUpTo;
import static org.roadstead.tracker.source.Sentences.tagged;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.log.CollectingIntake.Taken;
import org.roadstead.tracker.source.SourceStatus.State;

class UdpSourceTest {
    private static final SourceConfig OPEN = SourceConfig.listen(null, "udp://127.0.0.1:0");
    private static final SourceConfig BOUND = SourceConfig.listen("u1", "udp://127.0.0.1:0");

    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    private static DatagramSocket socket(String local) throws IOException {
        return new DatagramSocket(0, InetAddress.getByName(local));
    }

    private static void send(DatagramSocket socket, SourcesFixture fixture, byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, fixture.address()));
    }

    @Test
    void takesSeveralLinesOfADatagramAndALastOneWithoutEnd() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND); DatagramSocket socket = socket("127.0.0.1")) {
            send(socket, fixture, (numbered(0) + "\r\n" + numbered(1)).getBytes(ISO_8859_1));
            send(socket, fixture, new byte[0]);
            send(socket, fixture, numbered(2).getBytes(ISO_8859_1));

            fixture.awaitLines("u1", 3);
            await().until(() -> intake.takeAll().size() == 3);
            assertThat(intake.texts()).isEqualTo(numberedUpTo(3));
            assertThat(fixture.receiver("u1").state()).isEqualTo(State.CONNECTED);
            assertThat(fixture.receiver("u1").kind()).isEqualTo(SourceKind.UDP);
            await().until(() -> intake.states().equals(List.of("u1 CONNECTED")));
        }
    }

    @Test
    void tellsSendersApartAndNamesALineByItsTagElseItsHost() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, OPEN);
                DatagramSocket first = socket("127.0.0.1");
                DatagramSocket second = socket("127.0.0.2")) {
            send(first, fixture, bytes(List.of(tagged("s:st1", numbered(0)), numbered(1))));
            send(second, fixture, bytes(List.of(tagged("s:st1", numbered(2)), numbered(3))));

            await().until(() -> intake.takeAll().size() == 4);
            assertThat(intake.takeAll().stream().map(Taken::receiver)).containsExactlyInAnyOrder("st1",
                    "udp:127.0.0.1", "st1", "udp:127.0.0.2");
            assertThat(intake.takeAll().stream().map(Taken::connection).distinct()).hasSize(2);
            assertThat(fixture.receiver("st1").lines()).isEqualTo(2);
        }
    }

    @Test
    void shedsAndCountsWhatAFullLogDoesNotTake() throws Exception {
        CollectingIntake full = CollectingIntake.withRoomFor(1);
        try (SourcesFixture fixture = SourcesFixture.of(full, BOUND); DatagramSocket socket = socket("127.0.0.1")) {
            send(socket, fixture, bytes(List.of(numbered(0))));
            await().until(full::isFull);
            for (int i = 1; i <= 10; i++) {
                send(socket, fixture, bytes(List.of(numbered(i), "garbage")));
            }
            fixture.awaitLines("u1", 21);
            await().until(() -> fixture.receiver("u1").shed() == 10);
            full.takeAll();
            send(socket, fixture, bytes(List.of(numbered(11))));
            await().until(() -> full.takeAll().size() == 2);

            SourceStatus status = fixture.receiver("u1");
            assertThat(List.of(status.lines(), status.accepted(), status.shed(), SourcesFixture.sum(status.rejected())))
                    .containsExactly(22L, 2L, 10L, 10L);
        }
    }

    @Test
    void dropsDatagramsOfASenderWhoIsNotAllowed() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, BOUND.withAllow(List.of("127.0.0.2")));
                DatagramSocket refused = socket("127.0.0.1");
                DatagramSocket allowed = socket("127.0.0.2")) {
            send(refused, fixture, bytes(List.of(numbered(0))));
            await().until(() -> fixture.sources().listeners().getFirst().refusedSenders() == 1);
            send(allowed, fixture, bytes(List.of(numbered(1))));

            await().until(() -> intake.texts().equals(List.of(numbered(1))));
            assertThat(fixture.sources().receivers()).hasSize(1);
        }
    }

    @Test
    void joinsAMulticastGroupOnTheNamedInterface() throws Exception {
        NetworkInterface loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress());
        SourceConfig group = SourceConfig.of("m1", new Way.Udp(URI.create("udp://239.192.0.4:0"), loopback.getName()));
        try (SourcesFixture fixture = SourcesFixture.of(intake, group);
                MulticastSocket socket = new MulticastSocket()) {
            socket.setNetworkInterface(loopback);
            send(socket, fixture, bytes(List.of(numbered(0), numbered(1))));

            await().until(() -> intake.texts().equals(numberedUpTo(2)));
            assertThat(fixture.receiver("m1").kind()).isEqualTo(SourceKind.UDP);
        }
    }

    @Test
    void saysThatThereIsNoSuchInterface() throws Exception {
        SourceConfig group = SourceConfig.of("m1", new Way.Udp(URI.create("udp://239.192.0.4:0"), "none9"));
        try (SourcesFixture fixture = SourcesFixture.of(intake)) {
            fixture.sources().put(group);

            assertThat(fixture.receiver("m1").problem()).startsWith("cannot join the group of udp://239.192.0.4:0")
                    .contains("no such interface");
            assertThat(fixture.sources().listening()).isEmpty();
        }
    }
}
