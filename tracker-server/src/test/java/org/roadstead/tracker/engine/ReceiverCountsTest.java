package org.roadstead.tracker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.image.ReceiverFigures;

class ReceiverCountsTest {

    @Test
    void theOffsetIsTheMiddleOneOfTheLast64() {
        ReceiverCounts counts = new ReceiverCounts();

        assertThat(counts.figures()).isEmpty();
        for (int i = 1; i <= 3; i++) {
            counts.message("r", 0, true, i * 1000L, false);
        }
        assertThat(offset(counts)).isEqualTo(2.0);
        for (int i = 0; i < 1_000_000; i++) {
            counts.message("r", 0, true, 7_000, false);
        }
        assertThat(offset(counts)).isEqualTo(7.0);
    }

    private static @Nullable Double offset(ReceiverCounts counts) {
        ReceiverFigures figures = counts.figures().get("r");
        return figures == null ? null : figures.clockOffsetSeconds();
    }
}
