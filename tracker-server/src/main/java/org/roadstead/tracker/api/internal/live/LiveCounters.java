package org.roadstead.tracker.api.internal.live;

import java.util.concurrent.atomic.AtomicLong;

/** What the live socket sent and what its bounds refused, since the start of the process. Any thread. */
public final class LiveCounters {
    private final AtomicLong frames = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong coalesced = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong skipped = new AtomicLong();
    private final AtomicLong cutOff = new AtomicLong();

    /** A frame was handed to a viewer's connection. */
    void countSent(int frameBytes) {
        frames.incrementAndGet();
        bytes.addAndGet(frameBytes);
    }

    /** An image gave way to a newer one before it was told. */
    public void countCoalesced() {
        coalesced.incrementAndGet();
    }

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

    public long frames() {
        return frames.get();
    }

    /** Of text frames the characters. */
    public long bytes() {
        return bytes.get();
    }

    public long coalesced() {
        return coalesced.get();
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
