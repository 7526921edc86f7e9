package org.roadstead.tracker.api.internal.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out to one client. Sending never waits, so what the client has not yet taken is counted, and a client that takes nothing is
 * cut off before it fills the memory.
 */
final class Outbox {
    /** Above this a client is behind. */
    static final long BEHIND_BYTES = 256 << 10;
    /** Down here it has caught up. */
    static final long CAUGHT_UP_BYTES = 64 << 10;
    /** With more than this waiting a client is cut off. */
    static final long MOST_BYTES = 4 << 20;
    /** Seconds after which a client that takes nothing of what waits for it is cut off. */
    static final int MOST_STALLED_SECONDS = 30;
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Session session;
    private final LiveCounters counters;
    private final Runnable caughtUp;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private long takenAtLastSecond;
    private int stalledSeconds;
    private boolean isCut;

    /**
     * An empty outbox.
     *
     * @param caughtUp is called, on a thread of the connection, when the client has taken so much that it has caught up
     */
    Outbox(Session session, LiveCounters counters, Runnable caughtUp) {
        this.caughtUp = caughtUp;
        this.session = session;
        this.counters = counters;
    }

    void send(ByteBuffer frame) {
        int bytes = frame.remaining();
        if (reserve(bytes)) {
            session.sendBinary(frame, sent(bytes));
        }
    }

    void send(String text) {
        int bytes = text.length();
        if (reserve(bytes)) {
            session.sendText(text, sent(bytes));
        }
    }

    private boolean reserve(int bytes) {
        if (isCut) {
            return false;
        }
        if (waiting.get() > 0 && waiting.get() + bytes > MOST_BYTES) {
            cut("more than " + MOST_BYTES + " bytes wait for it");
            return false;
        }
        waiting.addAndGet(bytes);
        counters.countSent(bytes);
        return true;
    }

    private Callback sent(int bytes) {
        return Callback.from(() -> release(bytes), failure -> release(bytes));
    }

    private void release(int bytes) {
        long left = waiting.addAndGet(-bytes);
        taken.incrementAndGet();
        if (left <= CAUGHT_UP_BYTES && left + bytes > CAUGHT_UP_BYTES) {
            caughtUp.run();
        }
    }

    /** So much waits that news would only make it worse. */
    boolean isBehind() {
        return waiting.get() > BEHIND_BYTES;
    }

    boolean hasCaughtUp() {
        return waiting.get() <= CAUGHT_UP_BYTES;
    }

    /** To be called once a second: a client that takes nothing is cut off after half a minute. */
    void second() {
        long now = taken.get();
        stalledSeconds = waiting.get() > 0 && now == takenAtLastSecond ? stalledSeconds + 1 : 0;
        takenAtLastSecond = now;
        if (stalledSeconds >= MOST_STALLED_SECONDS && !isCut) {
            cut("it has taken nothing for " + MOST_STALLED_SECONDS + " seconds");
        }
    }

    /** Ends the connection without a farewell, which would wait behind the rest. */
    private void cut(String why) {
        isCut = true;
        counters.countCutOff();
        LOG.info("Viewer {} is cut off: {}", session.getRemoteSocketAddress(), why);
        session.disconnect();
    }

    void close(int code, String reason) {
        session.close(code, abridged(reason), Callback.NOOP);
    }

    /** A close frame has room for 123 bytes of reason (RFC 6455 section 5.5). */
    static String abridged(String reason) {
        String shorter = reason;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > 123) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
