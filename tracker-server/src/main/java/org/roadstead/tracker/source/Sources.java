package org.roadstead.tracker.source;

import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.source.internal.Connections;
import org.roadstead.tracker.source.internal.Feed;
import org.roadstead.tracker.source.internal.FileReading;
import org.roadstead.tracker.source.internal.Listener;
import org.roadstead.tracker.source.internal.Receiver;
import org.roadstead.tracker.source.internal.Receivers;
import org.roadstead.tracker.source.internal.Senders;
import org.roadstead.tracker.source.internal.StateReporter;
import org.roadstead.tracker.source.internal.TcpClient;
import org.roadstead.tracker.source.internal.TcpListener;
import org.roadstead.tracker.source.internal.UdpListener;

/**
 * All ways in for lines, from start to close. Any thread may call it; {@link #start} and {@link #close} once each, one after the
 * other.
 */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
public final class Sources implements AutoCloseable {
    private static final int LOOPS = 2;
    private static final long CLOSE_WAIT_SECONDS = 5;

    private final StateReporter reporter;
    private final Receivers receivers;
    private final Feed.Shared shared;
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(LOOPS,
            new DefaultThreadFactory("source", true), NioIoHandler.newFactory());
    private final Connections connections = new Connections();
    private final AtomicInteger connectionNumbers = new AtomicInteger();
    private final List<Listener> listeners = new ArrayList<>();
    private final List<TcpClient> clients = new ArrayList<>();
    private final List<FileReading> files = new ArrayList<>();

    /**
     * Sources that have not begun.
     *
     * @param intake takes the accepted lines and the states of receivers
     * @param clock epoch milliseconds, for the times of a receiver's last line and of the counters' start alone
     * @param fallback receiver of all lines that name none ({@code feed} under the feed time base); null to name it by the sender's
     *        host, as {@code tcp:192.0.2.7}
     */
    public Sources(Intake intake, LongSupplier clock, @Nullable String fallback) {
        this.reporter = new StateReporter(intake);
        this.receivers = new Receivers(reporter::changed, fallback, clock.getAsLong());
        this.shared = new Feed.Shared(intake, receivers, clock);
    }

    /**
     * Begins with all sources. Addresses are bound when this returns; connections are made and files read after it.
     *
     * @throws IOException if an address cannot be bound; nothing is left open
     */
    public void start(List<SourceConfig> sources) throws IOException, InterruptedException {
        try {
            for (List<SourceConfig> sharing : byAddress(sources)) {
                listeners.add(listen(sharing));
            }
        } catch (IOException notBound) {
            close();
            throw notBound;
        }
        for (SourceConfig source : sources) {
            if (source.kind() == SourceKind.TCP_CLIENT) {
                clients.add(new TcpClient(group, source, shared, connections, this::nextConnection));
            } else if (source.kind() == SourceKind.FILE) {
                files.add(new FileReading(source, shared, nextConnection()));
            }
        }
        clients.forEach(TcpClient::connect);
        files.forEach(FileReading::start);
        group.scheduleAtFixedRate(receivers::second, 1, 1, TimeUnit.SECONDS);
    }

    /** The receivers that the log knows, with the number of their lines in it; they stay in the list. */
    public void recovered(Map<String, Long> acceptedLines) {
        acceptedLines.forEach(receivers::recovered);
    }

    private int nextConnection() {
        return connectionNumbers.incrementAndGet();
    }

    /** Sources that listen, together where they share an address; port 0 is never shared. */
    private static List<List<SourceConfig>> byAddress(List<SourceConfig> sources) {
        Map<URI, List<SourceConfig>> shared = new LinkedHashMap<>();
        List<List<SourceConfig>> all = new ArrayList<>();
        for (SourceConfig source : sources) {
            if (source.kind() != SourceKind.TCP_SERVER && source.kind() != SourceKind.UDP) {
                continue;
            }
            List<SourceConfig> same = source.address().getPort() == 0 ? null : shared.get(source.address());
            if (same == null) {
                same = new ArrayList<>();
                shared.put(source.address(), same);
                all.add(same);
            }
            same.add(source);
        }
        return all;
    }

    private Listener listen(List<SourceConfig> sharing) throws IOException, InterruptedException {
        URI address = sharing.getFirst().address();
        Senders senders = new Senders(sharing, receivers);
        return sharing.getFirst().kind() == SourceKind.UDP
                ? new UdpListener(group, address, senders, shared, this::nextConnection)
                : new TcpListener(group, address, senders, shared, connections, this::nextConnection);
    }

    /** The bound addresses as they are, {@code tcp://127.0.0.1:10111}, in the order of the configuration. */
    public List<String> listening() {
        return listeners().stream().map(ListenerStatus::url).toList();
    }

    /** The bound addresses with what they refused. */
    public List<ListenerStatus> listeners() {
        return listeners.stream().map(Listener::status).toList();
    }

    /** All receivers, ordered by id. At most those of the configuration and 8,200 that lines and senders brought up. */
    public List<SourceStatus> receivers() {
        return receivers.all().stream().map(Receiver::status).sorted(Comparator.comparing(SourceStatus::id)).toList();
    }

    /**
     * Takes posted lines as those of one receiver; waits while the log is full and until the accepted lines are in its file.
     *
     * @throws IllegalArgumentException if the receiver's name is no id, by {@link SourceConfig#isId}
     * @throws IOException if the log failed
     */
    public IngestResult ingest(String receiver, byte[] body) throws IOException, InterruptedException {
        if (!SourceConfig.isId(receiver)) {
            throw new IllegalArgumentException("receiver: expected 1 to " + SourceConfig.MAX_ID_LENGTH
                    + " printable characters without spaces, found '" + receiver + "'");
        }
        List<CompletableFuture<Long>> written = new ArrayList<>();
        Receiver named = receivers.named(receiver, SourceKind.HTTP);
        Receiver owner = named != null ? named : receivers.unnamed(SourceKind.HTTP, "other");
        Feed feed = new Feed(shared, SourceKind.HTTP, nextConnection(), owner, receiver,
                SourceConfig.DEFAULT_MAX_LINE_BYTES, () -> {
                    CompletableFuture<Long> ticket = new CompletableFuture<>();
                    written.add(ticket);
                    return ticket;
                });
        feed.open();
        feed.take(Unpooled.wrappedBuffer(body));
        feed.endOfBytes();
        feed.put();
        try {
            Long position = written.isEmpty() ? null : written.getLast().get();
            return new IngestResult(feed.lines(), feed.accepted(), feed.rejected(), position);
        } catch (ExecutionException failed) {
            throw new IOException("the lines were not recorded: " + failed.getCause(), failed);
        }
    }

    /** A way in for a recording of this name, beside the configured ones. */
    public RecordedFeed recording(String name) {
        return new RecordedFeed(new Feed(shared, SourceKind.FILE, nextConnection(), null, name,
                SourceConfig.DEFAULT_MAX_LINE_BYTES, () -> null));
    }

    /** Takes nothing new, waits up to five seconds until the log has what came, and sheds the rest. */
    @Override
    public void close() {
        reporter.close();
        clients.forEach(TcpClient::stop);
        for (Listener listener : listeners) {
            listener.close();
        }
        for (FileReading file : files) {
            file.stop();
        }
        connections.close(CLOSE_WAIT_SECONDS);
        group.shutdownGracefully(0, CLOSE_WAIT_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
        connections.abandon();
    }
}
