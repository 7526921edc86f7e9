package org.roadstead.tracker.app;

import java.util.concurrent.locks.LockSupport;

/** When the lines of a recording are due: at a multiple of their own times; lines without a time at 1,000 a second. */
final class Pace {
    private static final long UNTIMED_NANOS = 1_000_000;

    private final double speed;
    private long firstMillis = LineTimes.NONE;
    private long startNanos = Long.MIN_VALUE;
    private long dueNanos;

    /**
     * A pace that begins with its first line.
     *
     * @param speed times the recording's times; 0 for no pace
     */
    Pace(double speed) {
        this.speed = speed;
    }

    /** True if a line of this time is not due yet. */
    boolean isAhead(long timeMillis) {
        return speed > 0 && startNanos != Long.MIN_VALUE && due(timeMillis) > System.nanoTime();
    }

    /** Waits until the line is due, or the thread is interrupted. */
    void await(long timeMillis) {
        if (speed <= 0) {
            return;
        }
        if (startNanos == Long.MIN_VALUE) {
            startNanos = System.nanoTime();
            dueNanos = startNanos;
        }
        if (firstMillis == LineTimes.NONE && timeMillis != LineTimes.NONE) {
            firstMillis = timeMillis - (long) ((dueNanos - startNanos) * speed / 1e6);
        }
        dueNanos = Math.max(dueNanos, due(timeMillis));
        while (System.nanoTime() < dueNanos && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(this, dueNanos - System.nanoTime());
        }
    }

    private long due(long timeMillis) {
        if (timeMillis == LineTimes.NONE) {
            return firstMillis == LineTimes.NONE ? dueNanos + UNTIMED_NANOS : dueNanos;
        }
        long first = firstMillis == LineTimes.NONE ? timeMillis : firstMillis;
        return startNanos + (long) ((timeMillis - first) * 1e6 / speed);
    }
}
