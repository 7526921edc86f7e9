package org.roadstead.tracker.source.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final long NOW = 1_764_000_000_000L;

    private static long admitted(RateLimit limit, int lines, long atMillis) {
        return IntStream.range(0, lines).filter(i -> limit.admits(atMillis)).count();
    }

    @Test
    void letsTheBurstThroughAtOnceAndNoMore() {
        RateLimit limit = new RateLimit(5, 10);

        assertThat(admitted(limit, 100, NOW)).isEqualTo(50);
        assertThat(admitted(limit, 100, NOW)).isZero();
    }

    @Test
    void fillsWithTimeAndNeverOverItsRoom() {
        RateLimit limit = new RateLimit(5, 10);
        admitted(limit, 50, NOW);

        assertThat(admitted(limit, 100, NOW + 199)).isZero();
        assertThat(admitted(limit, 100, NOW + 200)).isEqualTo(1);
        assertThat(admitted(limit, 100, NOW + 2200)).isEqualTo(10);
        assertThat(admitted(limit, 100, NOW + 3_600_000)).isEqualTo(50);
    }

    @Test
    void aClockThatFallsBackFillsNothingTwice() {
        RateLimit limit = new RateLimit(1, 1);

        assertThat(limit.admits(NOW)).isTrue();
        assertThat(limit.admits(NOW - 5000)).isFalse();
        assertThat(limit.admits(NOW)).isFalse();
        assertThat(limit.admits(NOW + 1000)).isTrue();
    }
}
