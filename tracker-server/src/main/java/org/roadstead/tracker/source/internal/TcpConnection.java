package org.roadstead.tracker.source.internal;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.roadstead.tracker.source.SourceStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One TCP connection. While the log is full it reads nothing, so that the peer waits. When the peer has ended its side, the
 * connection is closed once the log has all its lines: a peer that sees the end knows that all were taken.
 */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
final class TcpConnection extends ChannelInboundHandlerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(TcpConnection.class);
    private static final long RETRY_MILLIS = 5;

    private final Feed feed;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private boolean waiting;
    private boolean ended;

    TcpConnection(Feed feed) {
        this.feed = feed;
    }

    /** Completed when the peer is gone and the log has all its lines. */
    CompletableFuture<Void> done() {
        return done;
    }

    /** Whether any line has come; to be asked when done. */
    boolean wasOfUse() {
        return feed.lines() > 0;
    }

    /** Drops what the log has not taken. The event loop must have ended. */
    void abandon() {
        if (!done.isDone()) {
            feed.shed();
            leave();
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        if (context.channel().isActive()) {
            feed.open();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        feed.open();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        try {
            feed.take((ByteBuf) bytes);
        } finally {
            ReferenceCountUtil.release(bytes);
        }
        handOver(context);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            end(context);
        } else if (event instanceof IdleStateEvent && !waiting) {
            context.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        end(context);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        end(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException || cause.getCause() instanceof SSLException) {
            LOG.debug("{} broke off: {}", context.channel().remoteAddress(), cause.getMessage());
        } else {
            LOG.error("{} is closed after a fault of ours", context.channel().remoteAddress(), cause);
        }
        context.close();
    }

    private void end(ChannelHandlerContext context) {
        if (!ended) {
            ended = true;
            feed.endOfBytes();
            handOver(context);
        }
    }

    private void handOver(ChannelHandlerContext context) {
        if (!feed.offer()) {
            waitForRoom(context);
        } else if (ended) {
            context.close();
            leave();
        } else if (waiting) {
            waiting = false;
            context.channel().config().setAutoRead(true);
        }
    }

    private void waitForRoom(ChannelHandlerContext context) {
        if (!waiting) {
            waiting = true;
            context.channel().config().setAutoRead(false);
            retryLater(context);
        }
    }

    private void retryLater(ChannelHandlerContext context) {
        context.executor().schedule(() -> {
            if (feed.offer()) {
                handOver(context);
            } else {
                retryLater(context);
            }
        }, RETRY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void leave() {
        if (!done.isDone()) {
            feed.close(State.LOST);
            done.complete(null);
        }
    }
}
