package org.roadstead.tracker.source.internal;

/** A bucket of lines that fills with time: so many a second, and as many seconds' worth at once. Any thread. */
final class RateLimit {
    private static final long MILLIS = 1000;

    private final long perSecond;
    private final long roomMillis;
    private long filledMillis;
    private long atMillis = Long.MIN_VALUE;

    /**
     * A full bucket.
     *
     * @param perSecond lines a second, at least 1
     * @param burstSeconds so many seconds' lines may come at once
     */
    RateLimit(int perSecond, int burstSeconds) {
        this.perSecond = perSecond;
        this.roomMillis = burstSeconds * MILLIS * perSecond;
        this.filledMillis = roomMillis;
    }

    /**
     * Takes a line out of the bucket, if there is one.
     *
     * @param nowMillis now; one that is earlier than the last fills nothing
     */
    synchronized boolean admits(long nowMillis) {
        if (atMillis != Long.MIN_VALUE && nowMillis > atMillis) {
            long passed = Math.min(nowMillis - atMillis, roomMillis / perSecond);
            filledMillis = Math.min(roomMillis, filledMillis + passed * perSecond);
        }
        atMillis = Math.max(atMillis, nowMillis);
        if (filledMillis < MILLIS) {
            return false;
        }
        filledMillis -= MILLIS;
        return true;
    }
}
