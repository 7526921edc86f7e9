package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WallClockTest {
    private static final long START = 1_780_000_000_000L;

    private final AtomicLong wall = new AtomicLong(START);
    private final AtomicLong elapsed = new AtomicLong(77);
    private final WallClock clock = new WallClock(wall::get, elapsed::get);

    private long after(long millis) {
        wall.addAndGet(millis);
        elapsed.addAndGet(millis);
        return clock.getAsLong();
    }

    @Test
    void followsTheMachine() {
        assertThat(clock.getAsLong()).isEqualTo(START);
        assertThat(after(1)).isEqualTo(START + 1);
        assertThat(after(3_600_000)).isEqualTo(START + 3_600_001);
    }

    @Test
    void isDrawnByAtMostFivePercentToAClockThatWentForward() {
        wall.addAndGet(1_500);

        assertThat(after(1_000)).isEqualTo(START + 1_050);
        assertThat(after(10_000)).isEqualTo(START + 11_550);
        assertThat(after(100_000)).isEqualTo(START + 112_500);
        assertThat(after(1_000)).isEqualTo(START + 113_500);
    }

    @Test
    void goesOnSlowerWhileTheClockIsBehindAndNeverBack() {
        wall.addAndGet(-1_500);

        assertThat(clock.getAsLong()).isEqualTo(START);
        assertThat(after(1_000)).isEqualTo(START + 950);
        assertThat(after(29_000)).isEqualTo(START + 28_500);
        assertThat(after(1_000)).isEqualTo(START + 29_500);
    }

    @Test
    void isAsFastWhenAskedOftenAsWhenAskedOnce() {
        wall.addAndGet(1_500);
        long last = START;
        for (int i = 0; i < 1_000; i++) {
            long now = after(1);
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }

        assertThat(last).isCloseTo(START + 1_050, within(1L));
    }

    @Test
    void reportsAStepOfMoreThanTwoSecondsOnceAndDoesNotJump() {
        assertThat(reports(() -> {
            wall.addAndGet(2_000);
            clock.getAsLong();
        })).isEmpty();
        assertThat(reports(() -> {
            wall.addAndGet(3_600_000);
            assertThat(after(1_000)).isEqualTo(START + 1_050);
            after(1_000);
        })).containsOnlyOnce("stepped by");
    }

    /** What is written to the log of the program, which goes to standard error. */
    private static String reports(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
