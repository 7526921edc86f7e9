package org.roadstead.tracker.source.internal;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.timeout.IdleStateHandler;
import java.net.InetSocketAddress;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.SourceKind;
import org.roadstead.tracker.source.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects to a receiver, and again whenever the connection fails, ends or brings nothing for the source's idle time. The pause
 * doubles with each attempt that brought no line.
 */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
public final class TcpClient {
    private static final Logger LOG = LoggerFactory.getLogger(TcpClient.class);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 64_000;
    private static final int CONNECT_TIMEOUT_MILLIS = 10_000;

    private final EventLoopGroup group;
    private final SourceConfig source;
    private final Way.TcpClient way;
    private final Feed.Shared shared;
    private final Connections connections;
    private final IntSupplier numbers;
    private final Receiver receiver;
    private final @Nullable Receiver bound;
    private long pauseMillis = FIRST_PAUSE_MILLIS;
    private volatile boolean stopped;
    private volatile @Nullable Channel channel;

    /**
     * A client that has not begun.
     *
     * @param bound receiver of all its lines; null where they name theirs
     * @param numbers gives each connection its number
     */
    public TcpClient(EventLoopGroup group, SourceConfig source, Way.TcpClient way, @Nullable Receiver bound,
            Feed.Shared shared, Connections connections, IntSupplier numbers) {
        this.group = group;
        this.source = source;
        this.way = way;
        this.shared = shared;
        this.connections = connections;
        this.numbers = numbers;
        this.bound = bound;
        this.receiver = bound != null ? bound : shared.receivers().unnamed(SourceKind.TCP_CLIENT, host());
    }

    private String host() {
        return way.address().getHost();
    }

    /** Connects now. Looking up the host may take long, so it has a thread of its own. */
    public void connect() {
        Thread.ofVirtual().name("source-connect").start(() -> {
            InetSocketAddress address = new InetSocketAddress(host(), way.address().getPort());
            if (address.isUnresolved()) {
                failed("the host name is not known");
            } else {
                open(address);
            }
        });
    }

    private void open(InetSocketAddress address) {
        if (stopped) {
            return;
        }
        Feed feed = new Feed(shared, SourceKind.TCP_CLIENT, numbers.getAsInt(), bound, host(), source.maxLineBytes(),
                () -> null);
        TcpConnection connection = new TcpConnection(feed);
        new Bootstrap().group(group)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.SO_KEEPALIVE, true)
                .option(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_TIMEOUT_MILLIS)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel peer) {
                        peer.pipeline().addLast(new IdleStateHandler(source.idleSeconds(), 0, 0), connection);
                    }
                })
                .connect(address)
                .addListener((ChannelFuture attempt) -> connected(attempt, connection));
    }

    private void connected(ChannelFuture attempt, TcpConnection connection) {
        Throwable cause = attempt.cause();
        if (cause != null) {
            failed(String.valueOf(cause.getMessage()));
            return;
        }
        LOG.info("connected to {}", way.address());
        receiver.problem(null);
        connections.add(connection, attempt.channel());
        channel = attempt.channel();
        if (stopped) {
            attempt.channel().close();
        }
        connection.done().thenRun(() -> {
            if (connection.wasOfUse()) {
                pauseMillis = FIRST_PAUSE_MILLIS;
            }
            failed("the connection ended");
        });
    }

    private void failed(String why) {
        if (stopped) {
            return;
        }
        if (pauseMillis == FIRST_PAUSE_MILLIS) {
            LOG.warn("no connection to {}: {}; trying again", way.address(), why);
        }
        receiver.problem("No connection to " + way.address() + ": " + why);
        try {
            group.schedule(this::connect, pauseMillis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stoppedMeanwhile) {
            LOG.debug("{} is not connected to again", way.address());
        }
        pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    }

    /** Makes no new connection and ends the one there is. */
    public void stop() {
        stopped = true;
        Channel open = channel;
        if (open != null) {
            open.close();
        }
    }
}
