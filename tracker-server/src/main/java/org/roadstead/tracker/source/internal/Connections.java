package org.roadstead.tracker.source.internal;

import io.netty.channel.Channel;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All TCP connections that are open or have lines which the log has not taken. Any thread. */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
public final class Connections {
    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final Map<TcpConnection, Channel> open = new ConcurrentHashMap<>();

    /** Follows a connection until it is done. */
    void add(TcpConnection connection, Channel channel) {
        open.put(connection, channel);
        connection.done().thenRun(() -> open.remove(connection));
    }

    /** Closes them and waits until the log has what they brought. */
    public void close(long waitSeconds) {
        CompletableFuture<?>[] all = open.keySet()
                .stream()
                .map(TcpConnection::done)
                .toArray(CompletableFuture[]::new);
        open.values().forEach(Channel::close);
        try {
            CompletableFuture.allOf(all).get(waitSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException full) {
            LOG.warn("the log did not take the last lines of {} connections within {} s", open.size(), waitSeconds);
        }
    }

    /** Drops, and counts, what the log has not taken. The event loops must have ended. */
    public void abandon() {
        open.keySet().forEach(TcpConnection::abandon);
    }
}
