package org.roadstead.tracker.source.internal;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import org.roadstead.tracker.source.ListenerStatus;
import org.roadstead.tracker.source.SourceKind;

/** Takes connections of receivers that push. */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
public final class TcpListener extends ChannelInitializer<SocketChannel> implements Listener {
    private final Feed.Shared shared;
    private final Senders senders;
    private final Connections connections;
    private final IntSupplier numbers;
    private final LongAdder tooMany = new LongAdder();
    private final Channel channel;

    /**
     * Binds the address.
     *
     * @param numbers gives each connection its number
     * @throws IOException if it cannot be bound
     */
    public TcpListener(EventLoopGroup group, URI address, Senders senders, Feed.Shared shared, Connections connections,
            IntSupplier numbers) throws IOException, InterruptedException {
        this.shared = shared;
        this.senders = senders;
        this.connections = connections;
        this.numbers = numbers;
        ServerBootstrap bootstrap = new ServerBootstrap().group(group)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childHandler(this);
        this.channel = Listener.bound(bootstrap.bind(address.getHost(), address.getPort()), address);
    }

    @Override
    protected void initChannel(SocketChannel peer) {
        InetSocketAddress sender = peer.remoteAddress();
        if (sender == null) {
            peer.close();
            return;
        }
        Senders.Binding binding = senders.find(sender);
        if (binding == null) {
            peer.close();
        } else if (!binding.admits(peer)) {
            tooMany.increment();
            peer.close();
        } else {
            Feed feed = new Feed(shared, SourceKind.TCP_SERVER, numbers.getAsInt(), binding.receiver(),
                    sender.getAddress().getHostAddress(), binding.source().maxLineBytes(), () -> null);
            TcpConnection connection = new TcpConnection(feed);
            connection.done().thenRun(() -> binding.left(peer));
            connections.add(connection, peer);
            peer.pipeline().addLast(connection);
        }
    }

    @Override
    public Senders senders() {
        return senders;
    }

    @Override
    public ListenerStatus status() {
        return new ListenerStatus(Listener.url("tcp", channel), senders.openConnections(), senders.refused(),
                tooMany.sum());
    }

    @Override
    public void close() {
        channel.close().awaitUninterruptibly();
    }
}
