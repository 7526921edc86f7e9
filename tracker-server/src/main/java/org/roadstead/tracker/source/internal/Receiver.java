package org.roadstead.tracker.source.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Input.SourceState;
import org.roadstead.tracker.source.SourceKind;
import org.roadstead.tracker.source.SourceStatus;
import org.roadstead.tracker.source.SourceStatus.State;

/**
 * Counters and state of one receiver. Shared by all threads that bring lines of it.
 *
 * <p>The reasons of its rejections are a fixed set of words, so nothing here grows with what is sent.
 */
public final class Receiver {
    private static final long NEVER = Long.MIN_VALUE;

    private final String id;
    private final @Nullable String name;
    private final long sinceMillis;
    private final int idleSeconds;
    private final Consumer<Receiver> changed;

    private final LongAdder bytes = new LongAdder();
    private final LongAdder lines = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder shed = new LongAdder();
    private final LongAdder misnamed = new LongAdder();
    private final Map<String, LongAdder> rejected = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile State state = State.WAITING;
    private final AtomicInteger quietSeconds = new AtomicInteger();
    private volatile boolean connectionless;
    private volatile long lastLineAtMillis = NEVER;
    private volatile @Nullable String problem;
    private volatile @Nullable SourceKind kind;

    /**
     * A receiver that nothing has come from.
     *
     * @param kind how its lines come; null if that is not known yet
     * @param sinceMillis now, epoch milliseconds
     */
    Receiver(String id, @Nullable String name, @Nullable SourceKind kind, int idleSeconds, long sinceMillis,
            Consumer<Receiver> changed) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.sinceMillis = sinceMillis;
        this.idleSeconds = idleSeconds;
        this.changed = changed;
    }

    public String id() {
        return id;
    }

    /** So many lines of it are in the log already. */
    void recovered(long acceptedLines) {
        lines.add(acceptedLines);
        accepted.add(acceptedLines);
        if (state == State.WAITING) {
            state = State.LOST;
        }
    }

    /** Its lines come in this way, if nothing else was known. */
    void comes(SourceKind way) {
        if (kind == null) {
            kind = way;
        }
    }

    void line(int length, long atMillis) {
        lines.increment();
        bytes.add(length);
        lastLineAtMillis = atMillis;
        quietSeconds.set(0);
        if (state == State.IDLE) {
            enter(State.CONNECTED);
        }
    }

    void skipped(int length) {
        bytes.add(length);
    }

    void accepted() {
        accepted.increment();
    }

    void shed() {
        shed.increment();
    }

    void misnamed() {
        misnamed.increment();
    }

    void rejected(String reason) {
        rejected.computeIfAbsent(reason, word -> new LongAdder()).increment();
    }

    /** One more connection brings its lines. */
    void connected() {
        connections.incrementAndGet();
        opened();
    }

    /** It was heard from, by a way that has no connections. */
    void reached() {
        connectionless = true;
        opened();
    }

    private void opened() {
        quietSeconds.set(0);
        enter(State.CONNECTED);
    }

    /** A connection that brought its lines is gone. */
    void disconnected(State afterTheLast) {
        if (connections.decrementAndGet() == 0) {
            enter(afterTheLast);
        }
    }

    /** It cannot be reached or read, for this reason; null if it can. */
    void problem(@Nullable String why) {
        problem = why;
    }

    /** A second has gone by. */
    void second() {
        if (state == State.CONNECTED && quietSeconds.incrementAndGet() >= idleSeconds) {
            enter(State.IDLE);
        }
    }

    private synchronized void enter(State next) {
        boolean isOpen = connectionless || connections.get() > 0;
        if (state != next && isOpen == (next == State.CONNECTED || next == State.IDLE)) {
            state = next;
            changed.accept(this);
        }
    }

    /** What the log is to know of its state; null before it was first heard from. */
    SourceState.@Nullable State logged() {
        return switch (state) {
            case WAITING -> null;
            case CONNECTED -> SourceState.State.CONNECTED;
            case IDLE -> SourceState.State.IDLE;
            case LOST, ENDED -> SourceState.State.LOST;
        };
    }

    public SourceStatus status() {
        TreeMap<String, Long> reasons = new TreeMap<>();
        rejected.forEach((reason, count) -> reasons.put(reason, count.sum()));
        long last = lastLineAtMillis;
        return new SourceStatus(id, name, kind, state, sinceMillis, bytes.sum(), lines.sum(), accepted.sum(), reasons,
                shed.sum(),
                misnamed.sum(), last == NEVER ? null : Long.valueOf(last), connections.get(), problem);
    }
}
