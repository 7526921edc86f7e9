package org.roadstead.tracker.source;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.source.internal.Connections;
import org.roadstead.tracker.source.internal.Ear;
import org.roadstead.tracker.source.internal.Feed;
import org.roadstead.tracker.source.internal.FileFollowing;
import org.roadstead.tracker.source.internal.FileReading;
import org.roadstead.tracker.source.internal.Listener;
import org.roadstead.tracker.source.internal.PostedBody;
import org.roadstead.tracker.source.internal.Receiver;
import org.roadstead.tracker.source.internal.Receivers;
import org.roadstead.tracker.source.internal.Senders;
import org.roadstead.tracker.source.internal.StateReporter;
import org.roadstead.tracker.source.internal.TcpClient;
import org.roadstead.tracker.source.internal.TcpListener;
import org.roadstead.tracker.source.internal.UdpListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All ways in for lines, from start to close; sources come and go while it runs. Any thread may call it; {@link #start} and
 * {@link #close} once each, one after the other.
 */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
public final class Sources implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
    private static final int LOOPS = 2;
    private static final long CLOSE_WAIT_SECONDS = 5;
    private static final long OPEN_AGAIN_SECONDS = 5;
    /** Longest that a receiver may be listened to, in seconds. */
    public static final int MOST_HEARING_SECONDS = 30;

    private final StateReporter reporter;
    private final Receivers receivers;
    private final Feed.Shared shared;
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(LOOPS,
            new DefaultThreadFactory("source", true), NioIoHandler.newFactory());
    private final Connections connections = new Connections();
    private final AtomicInteger connectionNumbers = new AtomicInteger();
    private final List<Bound> listeners = new CopyOnWriteArrayList<>();
    private final List<Running> running = new ArrayList<>();
    private boolean closed;

    /** A listener and the address that was asked for. */
    private record Bound(URI address, Listener listener) {}

    /** A source that was begun; open unless it is paused or its way could not be opened. */
    private static final class Running {
        private final SourceConfig source;
        private final @Nullable Receiver receiver;
        private @Nullable Runnable stop;

        Running(SourceConfig source, @Nullable Receiver receiver) {
            this.source = source;
            this.receiver = receiver;
        }
    }

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
    public synchronized void start(List<SourceConfig> sources) throws IOException, InterruptedException {
        for (SourceConfig source : sources) {
            running.add(new Running(source, receiverOf(source)));
        }
        try {
            for (Running one : running) {
                if (isListener(one.source)) {
                    open(one);
                }
            }
            for (Running one : running) {
                if (!isListener(one.source)) {
                    open(one);
                }
            }
        } catch (IOException notBound) {
            close();
            throw notBound;
        }
        group.scheduleAtFixedRate(receivers::second, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Takes a source in, in the place of the one of its id. One that cannot be opened says so as its receiver's problem, and is
     * tried again; what need not be closed goes on.
     *
     * @throws IllegalArgumentException if the source has no id
     */
    public synchronized void put(SourceConfig source) throws InterruptedException {
        String id = source.id();
        if (id == null) {
            throw new IllegalArgumentException("id: is missing");
        }
        Running before = find(id);
        if (closed || (before != null && before.source.equals(source))) {
            return;
        }
        Running next = new Running(source, receiverOf(source));
        if (before != null && before.source.isOpenedLike(source)) {
            next.stop = before.stop;
            running.set(running.indexOf(before), next);
        } else {
            stop(id);
            running.add(next);
        }
        if (next.stop == null) {
            tryToOpen(next);
        }
    }

    /** Ends the source of this id; its receiver's counters stay. */
    public synchronized void remove(String id) {
        if (stop(id)) {
            Receiver receiver = receivers.find(id);
            if (receiver != null) {
                receiver.remove();
            }
        }
    }

    private @Nullable Running find(String id) {
        return running.stream().filter(one -> id.equals(one.source.id())).findFirst().orElse(null);
    }

    private boolean stop(String id) {
        List<Running> ended = running.stream().filter(one -> id.equals(one.source.id())).toList();
        running.removeAll(ended);
        ended.forEach(Sources::stop);
        return !ended.isEmpty();
    }

    private static void stop(Running one) {
        Runnable stop = one.stop;
        if (stop != null) {
            one.stop = null;
            stop.run();
        }
    }

    private void tryToOpen(Running one) throws InterruptedException {
        try {
            open(one);
            if (one.receiver != null && isListener(one.source)) {
                one.receiver.problem(null);
            }
        } catch (IOException failed) {
            LOG.warn("{} is not open: {}; trying again", one.source.id(), failed.getMessage());
            if (one.receiver != null) {
                one.receiver.problem(String.valueOf(failed.getMessage()));
            }
            group.schedule(() -> Thread.ofVirtual().name("source-open").start(() -> openAgain(one)),
                    OPEN_AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    private synchronized void openAgain(Running one) {
        try {
            if (!closed && running.contains(one)) {
                tryToOpen(one);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Receiver receiverOf(SourceConfig source) {
        String id = source.id();
        return id == null ? null : receivers.configured(id, source);
    }

    private static boolean isListener(SourceConfig source) {
        return source.way() instanceof Way.TcpServer || source.way() instanceof Way.TlsServer
                || source.way() instanceof Way.Udp;
    }

    private void open(Running one) throws IOException, InterruptedException {
        SourceConfig source = one.source;
        if (source.paused()) {
            return;
        }
        one.stop = switch (source.way()) {
            case Way.TcpServer way -> listen(source, way.address(), one.receiver,
                    senders -> new TcpListener(group, way.address(), null, senders, shared, connections,
                            this::nextConnection));
            case Way.TlsServer way -> listen(source, way.address(), one.receiver,
                    senders -> new TcpListener(group, way.address(), way.tls().context(), senders, shared, connections,
                            this::nextConnection));
            case Way.Udp way -> listen(source, way.address(), one.receiver,
                    senders -> new UdpListener(group, way, senders, shared, this::nextConnection));
            case Way.TcpClient way -> {
                TcpClient client = new TcpClient(group, source, way, one.receiver, shared, connections,
                        this::nextConnection);
                client.connect();
                yield client::stop;
            }
            case Way.Recording way when way.reading() != Way.Reading.ONCE -> {
                FileFollowing following = new FileFollowing(source, way, one.receiver, shared, nextConnection());
                following.start();
                yield following::stop;
            }
            case Way.Recording way -> {
                FileReading reading = new FileReading(source, way, one.receiver, shared, nextConnection());
                reading.start();
                yield reading::stop;
            }
            case Way.Named way -> () -> {};
        };
    }

    /** Makes a listener with those that it lets in. */
    private interface Binding {
        Listener bind(Senders senders) throws IOException, InterruptedException;
    }

    /** Joins the sources that share the address; port 0 is never shared. */
    private Runnable listen(SourceConfig source, URI address, @Nullable Receiver receiver, Binding binding)
            throws IOException, InterruptedException {
        for (Bound bound : listeners) {
            if (address.getPort() != 0 && bound.address().equals(address)) {
                Senders.Binding shares = bound.listener().senders().add(source, receiver);
                return () -> leave(bound, shares);
            }
        }
        Senders senders = new Senders();
        Senders.Binding first = senders.add(source, receiver);
        Bound bound = new Bound(address, binding.bind(senders));
        listeners.add(bound);
        return () -> leave(bound, first);
    }

    private void leave(Bound bound, Senders.Binding binding) {
        if (bound.listener().senders().remove(binding)) {
            listeners.remove(bound);
            bound.listener().close();
        }
    }

    /** The receivers that the log knows, with the number of their lines in it; they stay in the list. */
    public void recovered(Map<String, Long> acceptedLines) {
        acceptedLines.forEach(receivers::recovered);
    }

    private int nextConnection() {
        return connectionNumbers.incrementAndGet();
    }

    /** The bound addresses as they are, {@code tcp://127.0.0.1:10111}, in the order of the configuration. */
    public List<String> listening() {
        return listeners().stream().map(ListenerStatus::url).toList();
    }

    /** The bound addresses with what they refused. */
    public List<ListenerStatus> listeners() {
        return listeners.stream().map(bound -> bound.listener().status()).toList();
    }

    /** All receivers, ordered by id. At most those of the configuration and 8,200 that lines and senders brought up. */
    public List<SourceStatus> receivers() {
        return receivers.all().stream().map(Receiver::status).sorted(Comparator.comparing(SourceStatus::id)).toList();
    }

    /**
     * Listens to a receiver for a while: what does it bring? Its lines are logged as ever.
     *
     * @param seconds 1 to {@value #MOST_HEARING_SECONDS}
     * @return null if there is no such receiver
     */
    public @Nullable Hearing hear(String id, int seconds) throws InterruptedException {
        if (seconds < 1 || seconds > MOST_HEARING_SECONDS) {
            throw new IllegalArgumentException("seconds: expected 1 to " + MOST_HEARING_SECONDS + ", found " + seconds);
        }
        Receiver receiver = receivers.find(id);
        if (receiver == null) {
            return null;
        }
        Ear ear = new Ear();
        CountDownLatch over = new CountDownLatch(1);
        receiver.tell(ear);
        try {
            group.schedule(over::countDown, seconds, TimeUnit.SECONDS);
            over.await();
        } finally {
            receiver.tellNoMore(ear);
        }
        return ear.heard(seconds);
    }

    /**
     * Whether somebody may post for a receiver: everybody, unless it names its senders or a token.
     *
     * @param token what the post told; null if nothing
     */
    public boolean admits(String receiver, InetSocketAddress sender, @Nullable String token) {
        Receiver known = receivers.find(receiver);
        return known == null || known.admits(sender, token);
    }

    /**
     * Takes posted lines as those of one receiver; waits while the log is full and until the accepted lines are in its file. They may
     * be sentences, AIS-catcher's JSON or LRIT reports in XML, plain or gzip.
     *
     * @throws BodyTooLargeException if the body is too long; nothing was taken
     * @throws IllegalArgumentException if the receiver's name is no id, by {@link SourceConfig#isId}, or the body is broken gzip
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
        PostedBody.take(body, feed);
        feed.put();
        try {
            Long position = written.isEmpty() ? null : written.getLast().get();
            return new IngestResult(feed.lines(), feed.accepted(), feed.rejected(), feed.dropped(), position);
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
        synchronized (this) {
            closed = true;
            running.forEach(Sources::stop);
        }
        connections.close(CLOSE_WAIT_SECONDS);
        group.shutdownGracefully(0, CLOSE_WAIT_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
        connections.abandon();
    }
}
