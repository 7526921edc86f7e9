package org.roadstead.tracker.source.internal;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Input.SourceState;
import org.roadstead.tracker.source.Access;
import org.roadstead.tracker.source.SourceConfig;
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
    private final long sinceMillis;
    private final Consumer<Receiver> changed;

    private final LongAdder bytes = new LongAdder();
    private final LongAdder lines = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder shed = new LongAdder();
    private final LongAdder overLimit = new LongAdder();
    private final LongAdder misnamed = new LongAdder();
    private final Map<String, LongAdder> rejected = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Ear> ears = new CopyOnWriteArrayList<>();
    private volatile State state = State.WAITING;
    private volatile @Nullable String name;
    private volatile int idleSeconds = SourceConfig.DEFAULT_IDLE_SECONDS;
    private volatile int linesPerSecond;
    private volatile @Nullable RateLimit limit;
    private volatile Access access = Access.OPEN;
    private volatile boolean paused;
    private volatile boolean removed;
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
    Receiver(String id, @Nullable SourceKind kind, long sinceMillis, Consumer<Receiver> changed) {
        this.id = id;
        this.kind = kind;
        this.sinceMillis = sinceMillis;
        this.changed = changed;
    }

    public String id() {
        return id;
    }

    /** What was said of it holds from now on; its counters go on. */
    void configure(SourceConfig source) {
        name = source.name();
        idleSeconds = source.idleSeconds();
        SourceKind way = source.kind();
        if (way != null) {
            kind = way;
        }
        int perSecond = source.linesPerSecond();
        if (perSecond != linesPerSecond) {
            linesPerSecond = perSecond;
            limit = perSecond == 0 ? null : new RateLimit(perSecond, SourceConfig.BURST_SECONDS);
        }
        access = source.access();
        paused = source.paused();
        removed = false;
        changed.accept(this);
    }

    /** Nothing is said of it any more; its counters stay, and lines that name it are taken without a limit. */
    public void remove() {
        idleSeconds = SourceConfig.DEFAULT_IDLE_SECONDS;
        linesPerSecond = 0;
        limit = null;
        access = Access.OPEN;
        paused = false;
        removed = true;
        problem = null;
        changed.accept(this);
    }

    /** Whether somebody may post for it. */
    public boolean admits(InetSocketAddress sender, @Nullable String token) {
        Access wanted = access;
        return wanted.isToken(token) && (wanted.allow().isEmpty()
                || wanted.allowed().stream().anyMatch(rule -> rule.matches(sender)));
    }

    /** Whether a line of it may go to the log now; if not, it is to be shed. */
    boolean admits(long nowMillis) {
        if (paused) {
            return false;
        }
        RateLimit bucket = limit;
        if (bucket == null || bucket.admits(nowMillis)) {
            return true;
        }
        overLimit.increment();
        return false;
    }

    /** Whom each line is to be told to; empty but for tests of the receiver. */
    List<Ear> ears() {
        return ears;
    }

    /** Begins to tell of each line. */
    public void tell(Ear ear) {
        ears.add(ear);
    }

    /** Tells it no more. */
    public void tellNoMore(Ear ear) {
        ears.remove(ear);
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
    public void problem(@Nullable String why) {
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
        return switch (shown()) {
            case WAITING -> null;
            case CONNECTED -> SourceState.State.CONNECTED;
            case IDLE -> SourceState.State.IDLE;
            case LOST, ENDED -> SourceState.State.LOST;
            case PAUSED -> SourceState.State.PAUSED;
            case REMOVED -> state == State.WAITING ? null : SourceState.State.LOST;
        };
    }

    private State shown() {
        if (paused) {
            return State.PAUSED;
        }
        boolean speaks = state == State.CONNECTED || state == State.IDLE;
        return removed && !speaks ? State.REMOVED : state;
    }

    public SourceStatus status() {
        TreeMap<String, Long> reasons = new TreeMap<>();
        rejected.forEach((reason, count) -> reasons.put(reason, count.sum()));
        long last = lastLineAtMillis;
        return new SourceStatus(id, name, kind, shown(), sinceMillis, bytes.sum(), lines.sum(), accepted.sum(), reasons,
                shed.sum(), overLimit.sum(), misnamed.sum(), last == NEVER ? null : Long.valueOf(last), idleSeconds,
                linesPerSecond, connections.get(), problem);
    }
}
