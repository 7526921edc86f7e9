package org.roadstead.tracker.source.internal;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.SslContext;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.ListenerStatus;
import org.roadstead.tracker.source.SourceKind;

/** Takes connections of receivers that push, plain or secured by TLS. */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
public final class TcpListener extends ChannelInitializer<SocketChannel> implements Listener {
    /** Connections that have not yet said whose they are. */
    private static final int MOST_AT_THE_DOOR = 256;

    private final Feed.Shared shared;
    private final Senders senders;
    private final Connections connections;
    private final IntSupplier numbers;
    private final LongAdder tooMany = new LongAdder();
    private final AtomicInteger atTheDoor = new AtomicInteger();
    private final @Nullable SslContext context;
    private final Channel channel;

    /**
     * Binds the address.
     *
     * @param context secures the connections; null for plain ones
     * @param numbers gives each connection its number
     * @throws IOException if it cannot be bound
     */
    public TcpListener(EventLoopGroup group, URI address, @Nullable SslContext context, Senders senders,
            Feed.Shared shared, Connections connections,
            IntSupplier numbers) throws IOException, InterruptedException {
        this.context = context;
        this.shared = shared;
        this.senders = senders;
        this.connections = connections;
        this.numbers = numbers;
        ServerBootstrap bootstrap = new ServerBootstrap().group(group)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, context == null)
                .childHandler(this);
        this.channel = Listener.bound(bootstrap.bind(address.getHost(), address.getPort()), address);
    }

    @Override
    protected void initChannel(SocketChannel peer) {
        if (peer.remoteAddress() == null) {
            peer.close();
            return;
        }
        if (atTheDoor.incrementAndGet() > MOST_AT_THE_DOOR) {
            atTheDoor.decrementAndGet();
            tooMany.increment();
            peer.close();
            return;
        }
        SslContext secure = context;
        if (secure != null) {
            peer.pipeline().addLast(secure.newHandler(peer.alloc()));
        }
        peer.pipeline()
                .addLast(new Admission(peer, secure != null, senders, this::enter, atTheDoor::decrementAndGet));
    }

    private void enter(SocketChannel peer, Senders.Binding binding) {
        if (!binding.admits(peer)) {
            tooMany.increment();
            peer.close();
            return;
        }
        Feed feed = new Feed(shared, context == null ? SourceKind.TCP_SERVER : SourceKind.TLS_SERVER,
                numbers.getAsInt(), binding.receiver(), peer.remoteAddress().getAddress().getHostAddress(),
                binding.source().maxLineBytes(), () -> null);
        TcpConnection connection = new TcpConnection(feed);
        connection.done().thenRun(() -> binding.left(peer));
        connections.add(connection, peer);
        peer.pipeline().addLast(connection);
    }

    @Override
    public Senders senders() {
        return senders;
    }

    @Override
    public ListenerStatus status() {
        return new ListenerStatus(Listener.url(context == null ? "tcp" : "tls", channel), senders.openConnections(),
                senders.refused(),
                tooMany.sum());
    }

    @Override
    public void close() {
        channel.close().awaitUninterruptibly();
    }
}
