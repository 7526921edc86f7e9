package org.roadstead.tracker.api.internal.live;

import java.util.concurrent.atomic.AtomicLong;

/** What the bounds of the live socket refused, since the start of the process. Any thread. */
public final class LiveCounters {
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong skipped = new AtomicLong();
    private final AtomicLong cutOff = new AtomicLong();

    /** A viewer was turned away because there were too many. */
    public void countRefused() {
        refused.incrementAndGet();
    }

    /** A delta was not sent because its viewer had not taken what came before. */
    void countSkipped() {
        skipped.incrementAndGet();
    }

    /** A viewer that took nothing was cut off. */
    void countCutOff() {
        cutOff.incrementAndGet();
    }

    public long refused() {
        return refused.get();
    }

    public long skipped() {
        return skipped.get();
    }

    public long cutOff() {
        return cutOff.get();
    }
}
