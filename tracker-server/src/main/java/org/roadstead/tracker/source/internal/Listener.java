package org.roadstead.tracker.source.internal;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.util.NetUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import org.roadstead.tracker.source.ListenerStatus;

/** A bound address. */
public interface Listener {
    /** Whose lines it takes. */
    Senders senders();

    /** It at this moment. */
    ListenerStatus status();

    /** Takes nothing new from here on; what came stays. */
    void close();

    /** Waits until the address is bound. */
    static Channel bound(ChannelFuture binding, URI address) throws IOException, InterruptedException {
        binding.await();
        Throwable cause = binding.cause();
        if (cause != null) {
            throw new IOException("cannot listen on " + address + ": " + cause.getMessage(), cause);
        }
        return binding.channel();
    }

    /** The address that a channel is bound to. */
    static String url(String scheme, Channel channel) {
        return scheme + "://" + NetUtil.toSocketAddressString((InetSocketAddress) channel.localAddress());
    }
}
