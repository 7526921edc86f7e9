package org.roadstead.tracker.source.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.ReferenceCountUtil;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands at the door of a connection until it is known whose it is: by its address, then by the certificate it showed, then by the token
 * in its first line ({@code TOKEN} or {@code Authorization: Bearer TOKEN}), as far as any source of the address demands them. Then it
 * makes way for the one that takes the lines.
 */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
final class Admission extends ChannelInboundHandlerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
    private static final long WAIT_SECONDS = 10;
    private static final int LONGEST_FIRST_LINE = 1024;
    private static final String BEARER = "Authorization: Bearer ";

    private final SocketChannel peer;
    private final boolean isSecured;
    private final Senders senders;
    private final Entry entry;
    private final Runnable left;
    private final ByteBuf first = Unpooled.buffer(0, LONGEST_FIRST_LINE);
    private List<Senders.Binding> candidates = List.of();
    private boolean isKnown;
    private boolean isOver;

    /** Lets a connection in for good. */
    interface Entry {
        void enter(SocketChannel peer, Senders.Binding binding);
    }

    Admission(SocketChannel peer, boolean isSecured, Senders senders, Entry entry, Runnable left) {
        this.peer = peer;
        this.isSecured = isSecured;
        this.senders = senders;
        this.entry = entry;
        this.left = left;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        left.run();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (isSecured) {
            closeIfLate(context);
        } else {
            known(context, null);
        }
    }

    private void closeIfLate(ChannelHandlerContext context) {
        context.executor().schedule(() -> {
            Senders.Binding open = withoutToken();
            if (!isOver && open != null) {
                enter(context, open, Unpooled.copiedBuffer(first));
            } else if (!isOver) {
                senders.refuse();
                refuse(context, "was silent at the door");
            }
        }, WAIT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof SslHandshakeCompletionEvent done && done.isSuccess()) {
            known(context, certificates(context));
        }
        context.fireUserEventTriggered(event);
    }

    private static X509Certificate @Nullable [] certificates(ChannelHandlerContext context) {
        SslHandler tls = context.pipeline().get(SslHandler.class);
        try {
            Certificate[] shown = tls.engine().getSession().getPeerCertificates();
            return Arrays.stream(shown)
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .toArray(X509Certificate[]::new);
        } catch (SSLPeerUnverifiedException none) {
            return null;
        }
    }

    /** Address and certificate are known; a token may be missing. */
    private void known(ChannelHandlerContext context, X509Certificate @Nullable [] shown) {
        candidates = senders.candidates(peer.remoteAddress(), shown);
        isKnown = true;
        if (candidates.isEmpty()) {
            refuse(context, "is no allowed sender");
        } else if (candidates.stream().allMatch(binding -> binding.source().access().tokenSha256() == null)) {
            enter(context, candidates.getFirst(), Unpooled.EMPTY_BUFFER);
        } else if (!isSecured) {
            closeIfLate(context);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        try {
            if (!isOver && isKnown) {
                int taken = Math.min(bytes.readableBytes(), LONGEST_FIRST_LINE - first.readableBytes());
                first.writeBytes(bytes, taken);
                decide(context, bytes);
            }
        } finally {
            ReferenceCountUtil.release(bytes);
        }
    }

    /** Once the first line is whole, it is a token or a line like the others. */
    private void decide(ChannelHandlerContext context, ByteBuf rest) {
        int end = first.bytesBefore((byte) '\n');
        if (end < 0 && first.readableBytes() < LONGEST_FIRST_LINE) {
            return;
        }
        String line = end < 0 ? "" : first.toString(first.readerIndex(), end, UTF_8).strip();
        String token = line.startsWith(BEARER) ? line.substring(BEARER.length()).strip() : line;
        for (Senders.Binding binding : candidates) {
            if (binding.source().access().tokenSha256() != null && binding.source().access().isToken(token)) {
                first.skipBytes(end + 1);
                enter(context, binding, Unpooled.copiedBuffer(first, rest));
                return;
            }
        }
        Senders.Binding open = withoutToken();
        if (open == null) {
            senders.refuse();
            refuse(context, "told no token that is known");
        } else {
            enter(context, open, Unpooled.copiedBuffer(first, rest));
        }
    }

    private Senders.@Nullable Binding withoutToken() {
        return candidates.stream()
                .filter(binding -> binding.source().access().tokenSha256() == null)
                .findFirst()
                .orElse(null);
    }

    private void enter(ChannelHandlerContext context, Senders.Binding binding, ByteBuf bytes) {
        isOver = true;
        entry.enter(peer, binding);
        context.fireChannelRead(bytes);
        context.pipeline().remove(this);
    }

    private void refuse(ChannelHandlerContext context, String why) {
        LOG.debug("{} {}", peer.remoteAddress(), why);
        isOver = true;
        context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        isOver = true;
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        senders.refuse();
        refuse(context, "broke off at the door: " + cause.getMessage());
    }
}
