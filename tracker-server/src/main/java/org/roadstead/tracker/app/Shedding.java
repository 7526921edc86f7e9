package org.roadstead.tracker.app;

/** Whether lines were dropped lately because there was no room for them. Any thread. */
final class Shedding {
    /** So long after the last line was shed the state is over: nobody has to end it by hand. */
    private static final long OVER_AFTER_MILLIS = 10_000;

    private long shed;
    private long lastMillis = Long.MIN_VALUE;

    /**
     * The state now.
     *
     * @param shedSoFar lines that were shed since the start
     * @param nowMillis of the same clock at each call
     */
    synchronized boolean isOn(long shedSoFar, long nowMillis) {
        if (shedSoFar > shed) {
            shed = shedSoFar;
            lastMillis = nowMillis;
        }
        return lastMillis != Long.MIN_VALUE && nowMillis - lastMillis < OVER_AFTER_MILLIS;
    }
}
