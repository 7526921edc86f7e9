package org.roadstead.tracker.source;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.roadstead.tracker.log.CollectingIntake;

/** Running sources on loopback, and the ways in which a test talks to them. */
final class SourcesFixture implements AutoCloseable {
    static final long NOW = 1_764_000_000_000L;

    private final Sources sources;

    private SourcesFixture(Sources sources) {
        this.sources = sources;
    }

    static SourcesFixture of(CollectingIntake intake, SourceConfig... configs)
            throws IOException, InterruptedException {
        return start(new Sources(intake, () -> NOW, null), configs);
    }

    static SourcesFixture underFeedTime(CollectingIntake intake, SourceConfig... configs)
            throws IOException, InterruptedException {
        return start(new Sources(intake, () -> NOW, "feed"), configs);
    }

    private static SourcesFixture start(Sources sources, SourceConfig... configs)
            throws IOException, InterruptedException {
        sources.start(List.of(configs));
        return new SourcesFixture(sources);
    }

    Sources sources() {
        return sources;
    }

    /** The only or first address that is listened on. */
    InetSocketAddress address() {
        URI url = URI.create(sources.listening().getFirst());
        return new InetSocketAddress(url.getHost(), url.getPort());
    }

    Socket connect() throws IOException {
        return new Socket(address().getAddress(), address().getPort());
    }

    Socket connectFrom(String local) throws IOException {
        return new Socket(address().getAddress(), address().getPort(), InetAddress.getByName(local), 0);
    }

    /** Sends, ends its own side, and waits for the end of the other. */
    void sendAll(byte[] bytes) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            if (socket.getInputStream().read() >= 0) {
                throw new IOException("a source never sends anything");
            }
        }
    }

    SourceStatus receiver(String id) {
        return sources.receivers()
                .stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no receiver " + id + " in " + sources.receivers()));
    }

    boolean hasReceiver(String id) {
        return sources.receivers().stream().anyMatch(status -> status.id().equals(id));
    }

    void awaitLines(String id, long lines) {
        await().atMost(Duration.ofSeconds(20)).until(() -> hasReceiver(id) && receiver(id).lines() >= lines);
    }

    void awaitState(String id, SourceStatus.State state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> hasReceiver(id) && receiver(id).state() == state);
    }

    static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        sources.close();
    }
}
