package org.roadstead.tracker.app;

import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Known time of a live server: the machine's clock at the start of the process plus the time that has passed since, drawn towards the
 * machine's clock by at most 5 %. A step of that clock by more than two seconds is reported, never jumped to. Any thread may ask.
 */
final class WallClock implements LongSupplier {
    private static final Logger LOG = LoggerFactory.getLogger(WallClock.class);
    private static final double FASTEST_SLEW = 0.05;
    private static final long STEP_MILLIS = 2000;

    private final LongSupplier wall;
    private final LongSupplier elapsed;
    private long lastElapsed;
    private double now;
    private boolean stepReported;

    /** The clocks of this machine. */
    WallClock() {
        this(System::currentTimeMillis, () -> System.nanoTime() / 1_000_000);
    }

    WallClock(LongSupplier wall, LongSupplier elapsed) {
        this.wall = wall;
        this.elapsed = elapsed;
        this.lastElapsed = elapsed.getAsLong();
        this.now = wall.getAsLong();
    }

    @Override
    public synchronized long getAsLong() {
        long passedNow = elapsed.getAsLong();
        long passed = passedNow - lastElapsed;
        lastElapsed = passedNow;
        double error = wall.getAsLong() - (now + passed);
        reportStep(error);
        double most = FASTEST_SLEW * passed;
        now += passed + Math.max(-most, Math.min(most, error));
        return (long) now;
    }

    private void reportStep(double error) {
        boolean isStep = Math.abs(error) > STEP_MILLIS;
        if (isStep && !stepReported) {
            LOG.warn("The machine's clock stepped by {} s; known time follows it slowly", Math.round(error / 1000));
        }
        stepReported = isStep;
    }
}
