package org.roadstead.tracker.api.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TileIdTest {

    /** The examples of the PMTiles specification, version 3, section 4.1. */
    @Test
    void givesTheNumbersOfTheSpecification() {
        assertThat(TileId.of(0, 0, 0)).isZero();
        assertThat(TileId.of(1, 0, 0)).isEqualTo(1);
        assertThat(TileId.of(1, 0, 1)).isEqualTo(2);
        assertThat(TileId.of(1, 1, 1)).isEqualTo(3);
        assertThat(TileId.of(1, 1, 0)).isEqualTo(4);
        assertThat(TileId.of(2, 0, 0)).isEqualTo(5);
        assertThat(TileId.of(12, 3423, 1763)).isEqualTo(19_078_479);
    }

    @Test
    void numbersEveryTileOfAZoomOnceAndStepsOnlyToANeighbour() {
        int zoom = 5;
        Set<Long> ids = new HashSet<>();
        int[][] places = new int[1 << (2 * zoom)][];
        long first = TileId.of(zoom, 0, 0);

        for (int x = 0; x < 1 << zoom; x++) {
            for (int y = 0; y < 1 << zoom; y++) {
                long id = TileId.of(zoom, x, y);
                ids.add(id);
                places[(int) (id - first)] = new int[]{x, y};
            }
        }

        assertThat(ids).hasSize(1 << (2 * zoom));
        for (int i = 1; i < places.length; i++) {
            int step = Math.abs(places[i][0] - places[i - 1][0]) + Math.abs(places[i][1] - places[i - 1][1]);
            assertThat(step).as("step to number %d", i).isEqualTo(1);
        }
    }
}
