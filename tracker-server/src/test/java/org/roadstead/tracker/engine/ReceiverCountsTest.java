package org.roadstead.tracker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceiverCountsTest {

    @Test
    void theOffsetIsTheMiddleOneOfTheLast64() {
        ReceiverCounts counts = new ReceiverCounts();

        assertThat(counts.figures()).isEmpty();
        for (int i = 1; i <= 3; i++) {
            counts.message("r", 0, true, i * 1000L, false);
        }
        assertThat(counts.figures().get("r").clockOffsetSeconds()).isEqualTo(2.0);
        for (int i = 0; i < 1_000_000; i++) {
            counts.message("r", 0, true, 7_000, false);
        }
        assertThat(counts.figures().get("r").clockOffsetSeconds()).isEqualTo(7.0);
    }
}
