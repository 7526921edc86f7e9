package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.source.SourceStatus.State;

@Timeout(60)
class TlsSourceTest {
    @TempDir
    private static Path folder;

    private static TestCertificate server;
    private static TestCertificate station;
    private static TestCertificate stranger;

    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    @BeforeAll
    static void certificates() throws Exception {
        server = TestCertificate.make(folder, "server");
        station = TestCertificate.make(folder, "station");
        stranger = TestCertificate.make(folder, "stranger");
    }

    private static SourceConfig tls(String id, Access access) {
        return SourceConfig.of(id, new Way.TlsServer(SourceConfig.parse("tls://127.0.0.1:0"),
                new Tls(server.certificate(), server.key()))).withAccess(access);
    }

    private static Access token(String token) throws Exception {
        return new Access(List.of(),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8))), null);
    }

    private static SSLSocket connect(SourcesFixture fixture, @Nullable TestCertificate own) throws Exception {
        SSLContext context = TestCertificate.client(server, own);
        InetSocketAddress address = fixture.address();
        SSLSocket socket = (SSLSocket) context.getSocketFactory()
                .createSocket(address.getAddress(), address.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** Whether the other side ends the connection without a word. */
    private static boolean isShutOut(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException brokenOff) {
            return true;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    @Test
    void takesSecuredLines() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, tls("t1", Access.OPEN))) {
            SSLSocket socket = connect(fixture, null);
            assertThat(fixture.sources().listening().getFirst()).startsWith("tls://127.0.0.1:");
            socket.getOutputStream().write(bytes(List.of(numbered(0), numbered(1))));
            fixture.awaitLines("t1", 2);
            await().until(() -> intake.texts().equals(List.of(numbered(0), numbered(1))));

            assertThat(fixture.receiver("t1").kind()).isEqualTo(SourceKind.TLS_SERVER);
            assertThat(fixture.receiver("t1").connections()).isEqualTo(1);
            socket.close();
            fixture.awaitState("t1", State.LOST);
        }
    }

    @Test
    void takesThePeerWhoseCertificateIsVouchedForAndNoOther() throws Exception {
        Access access = new Access(List.of(), null, station.certificate());
        try (SourcesFixture fixture = SourcesFixture.of(intake, tls("t1", access))) {
            try (SSLSocket known = connect(fixture, station)) {
                send(known, numbered(0) + "\n");
                fixture.awaitLines("t1", 1);
            }
            try (SSLSocket unknown = connect(fixture, stranger); SSLSocket bare = connect(fixture, null)) {
                unknown.startHandshake();
                bare.startHandshake();
                assertThat(isShutOut(unknown)).isTrue();
                assertThat(isShutOut(bare)).isTrue();
            }
            await().until(() -> fixture.sources().listeners().getFirst().refusedSenders() == 2);
            assertThat(fixture.receiver("t1").lines()).isEqualTo(1);
        }
    }

    @Test
    void tellsReceiversOfOneAddressApartByTheirTokens() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, tls("t1", token("first")))) {
            String url = fixture.sources().listening().getFirst();
            SourceConfig second = SourceConfig.of("t2", new Way.TlsServer(SourceConfig.parse(url),
                    new Tls(server.certificate(), server.key()))).withAccess(token("second"));
            fixture.sources().put(SourceConfig.of("t1", second.way()).withAccess(token("first")));
            fixture.sources().put(second);
            try (SSLSocket one = connect(fixture, null); SSLSocket two = connect(fixture, null)) {
                send(one, "fir");
                send(two, "Authorization: Bearer second\r\n" + numbered(1) + "\r\n");
                send(one, "st\n");
                send(one, numbered(0) + "\n");
                fixture.awaitLines("t1", 1);
                fixture.awaitLines("t2", 1);
            }
            assertThat(fixture.receiver("t1").rejected()).isEmpty();
            assertThat(fixture.receiver("t2").rejected()).isEmpty();
        }
    }

    @Test
    void refusesAWrongTokenAndTakesNothingAfterIt() throws Exception {
        SourceConfig plain = SourceConfig.listen("t1", "tcp://127.0.0.1:0").withAccess(token("right"));
        try (SourcesFixture fixture = SourcesFixture.of(intake, plain)) {
            try (Socket wrong = fixture.connect(); Socket endless = fixture.connect()) {
                send(wrong, "wrong\n" + numbered(0) + "\n");
                send(endless, "x".repeat(5000));
                assertThat(isShutOut(wrong)).isTrue();
                assertThat(isShutOut(endless)).isTrue();
            }
            try (Socket right = fixture.connect()) {
                send(right, "right\n" + numbered(1) + "\n");
                await().until(() -> intake.texts().equals(List.of(numbered(1))));
            }
            assertThat(fixture.sources().listeners().getFirst().refusedSenders()).isEqualTo(2);
        }
    }

    @Test
    void aPeerThatSpeaksNoTlsIsShutOut() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, tls("t1", Access.OPEN));
                Socket plain = fixture.connect()) {
            send(plain, numbered(0) + "\n" + numbered(1) + "\n");
            plain.setSoTimeout(20_000);
            while (plain.getInputStream().read() >= 0) {
                // the alert that TLS answers with
            }
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> fixture.sources().listeners().getFirst().refusedSenders() == 1);
            assertThat(fixture.receiver("t1").lines()).isZero();
        }
    }

    @Test
    void postsNeedTheTokenAndTheAddressToo() throws Exception {
        SourceConfig named = SourceConfig.of("web", new Way.Named())
                .withAccess(token("right").withAllow(List.of("127.0.0.0/8")));
        try (SourcesFixture fixture = SourcesFixture.of(intake)) {
            Sources sources = fixture.sources();
            sources.put(named);
            InetSocketAddress near = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);

            assertThat(sources.admits("web", near, "right")).isTrue();
            assertThat(sources.admits("web", near, "wrong")).isFalse();
            assertThat(sources.admits("web", near, null)).isFalse();
            assertThat(sources.admits("web", new InetSocketAddress("192.0.2.1", 1), "right")).isFalse();
            assertThat(sources.admits("anybody", near, null)).isTrue();
        }
    }

    @Test
    void saysWhichFileIsNoCertificate() throws Exception {
        Path text = Files.writeString(folder.resolve("text.pem"), "no certificate");

        assertThatThrownBy(() -> new Tls(folder.resolve("none.pem"), server.key()).context())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.pem");
        assertThatThrownBy(() -> new Tls(text, server.key()).context()).isInstanceOf(IOException.class)
                .hasMessageContaining("text.pem");
        assertThatThrownBy(() -> Tls.trusting(text)).isInstanceOf(IOException.class).hasMessageContaining("text.pem");
        assertThatThrownBy(() -> new Access(List.of(), "abc", null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tokenSha256: expected");
    }
}
