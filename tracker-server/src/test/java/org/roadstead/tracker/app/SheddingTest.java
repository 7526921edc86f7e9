package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheddingTest {
    private final Shedding shedding = new Shedding();

    @Test
    void lastsTenSecondsFromTheLastLineThatWasShed() {
        assertThat(shedding.isOn(0, 1_000)).isFalse();
        assertThat(shedding.isOn(5, 2_000)).isTrue();
        assertThat(shedding.isOn(5, 11_999)).isTrue();
        assertThat(shedding.isOn(6, 11_999)).isTrue();
        assertThat(shedding.isOn(6, 21_998)).isTrue();
        assertThat(shedding.isOn(6, 21_999)).isFalse();
    }
}
