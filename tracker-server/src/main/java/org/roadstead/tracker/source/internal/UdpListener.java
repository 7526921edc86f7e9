package org.roadstead.tracker.source.internal;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.DatagramPacket;
import io.netty.channel.socket.SocketProtocolFamily;
import io.netty.channel.socket.nio.NioDatagramChannel;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.ListenerStatus;
import org.roadstead.tracker.source.SourceKind;
import org.roadstead.tracker.source.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes datagrams, each of one or more lines. A sender's datagrams count as one connection. What the log has no room for is shed:
 * nobody at the other end can be made to wait.
 */
public final class UdpListener extends SimpleChannelInboundHandler<DatagramPacket> implements Listener {
    private static final Logger LOG = LoggerFactory.getLogger(UdpListener.class);
    /** A sender beyond that takes the place of the one that was silent longest. */
    private static final int MAX_SENDERS = 1024;
    private static final int MAX_DATAGRAM_BYTES = 65_535;
    private static final int SOCKET_BUFFER_BYTES = 4 << 20;

    /** What one sender's datagrams bring, as long as they are the same source's. */
    private record Sender(Senders.Binding binding, Feed feed) {}

    private final Feed.Shared shared;
    private final Senders senders;
    private final IntSupplier numbers;
    private final Map<InetSocketAddress, Sender> senderFeeds = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<InetSocketAddress, Sender> eldest) {
            return size() > MAX_SENDERS;
        }
    };
    private final Set<Feed> toOffer = new LinkedHashSet<>();
    private final Channel channel;

    /**
     * Binds the address.
     *
     * @param numbers gives each sender its number
     * @throws IOException if it cannot be bound
     */
    public UdpListener(EventLoopGroup group, Way.Udp way, Senders senders, Feed.Shared shared, IntSupplier numbers)
            throws IOException, InterruptedException {
        this.shared = shared;
        this.senders = senders;
        this.numbers = numbers;
        URI address = way.address();
        InetSocketAddress local = new InetSocketAddress(address.getHost(), address.getPort());
        SocketProtocolFamily family = local.getAddress() instanceof Inet6Address
                ? SocketProtocolFamily.INET6
                : SocketProtocolFamily.INET;
        Bootstrap bootstrap = new Bootstrap().group(group)
                .channelFactory(() -> new NioDatagramChannel(family))
                .option(ChannelOption.SO_REUSEADDR, way.isMulticast())
                .option(ChannelOption.SO_RCVBUF, SOCKET_BUFFER_BYTES)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(MAX_DATAGRAM_BYTES))
                .handler(this);
        this.channel = Listener.bound(bootstrap.bind(local), address);
        if (way.isMulticast()) {
            join((NioDatagramChannel) channel, way);
        }
    }

    /** Joins the group on the named interface, else on each that is up and takes part in multicast. */
    private static void join(NioDatagramChannel channel, Way.Udp way) throws IOException, InterruptedException {
        InetAddress group = channel.localAddress().getAddress();
        List<NetworkInterface> interfaces = interfaces(way.networkInterface());
        String failure = "there is no such interface, or none that takes part in multicast";
        boolean joined = false;
        for (NetworkInterface one : interfaces) {
            ChannelFuture joining = channel.joinGroup(group, one, null, channel.newPromise()).await();
            joined |= joining.isSuccess();
            failure = joining.isSuccess() ? failure : one.getName() + ": " + joining.cause().getMessage();
        }
        if (!joined) {
            channel.close().await();
            throw new IOException("cannot join the group of " + way.address() + ": " + failure);
        }
    }

    private static List<NetworkInterface> interfaces(@Nullable String name) throws SocketException {
        List<NetworkInterface> found = new ArrayList<>();
        for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (name == null ? one.isUp() && one.supportsMulticast() : one.getName().equals(name)) {
                found.add(one);
            }
        }
        return found;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, DatagramPacket datagram) {
        InetSocketAddress sender = datagram.sender();
        Senders.Binding binding = senders.find(sender);
        if (binding == null) {
            return;
        }
        Sender known = senderFeeds.get(sender);
        if (known == null || known.binding() != binding) {
            known = new Sender(binding, newFeed(binding, sender));
            senderFeeds.put(sender, known);
        }
        Feed feed = known.feed();
        feed.take(datagram.content());
        feed.endOfBytes();
        toOffer.add(feed);
    }

    private Feed newFeed(Senders.Binding binding, InetSocketAddress sender) {
        Feed feed = new Feed(shared, SourceKind.UDP, numbers.getAsInt(), binding.receiver(),
                sender.getAddress().getHostAddress(), binding.source().maxLineBytes(), () -> null);
        feed.open();
        return feed;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        for (Feed feed : toOffer) {
            if (!feed.offer()) {
                feed.shed();
            }
        }
        toOffer.clear();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.warn("a datagram on {} was not read", context.channel().localAddress(), cause);
    }

    @Override
    public Senders senders() {
        return senders;
    }

    @Override
    public ListenerStatus status() {
        return new ListenerStatus(Listener.url("udp", channel), 0, senders.refused(), 0);
    }

    @Override
    public void close() {
        channel.close().awaitUninterruptibly();
    }
}
