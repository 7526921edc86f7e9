package org.roadstead.tracker.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

class ShapeIndexOrderTest {
    private static final Shape SMALL = Shape.circle(new Position(49, -123), 500);
    private static final Shape OCEAN = Shape.circle(new Position(40, -140), 3_000_000);

    @Test
    void candidatesComeInTheOrderGivenHoweverLargeTheyAre() {
        ShapeIndex<Shape> smallFirst = new ShapeIndex<>(List.of(SMALL, OCEAN), Function.identity(), 0);
        ShapeIndex<Shape> oceanFirst = new ShapeIndex<>(List.of(OCEAN, SMALL), Function.identity(), 0);

        assertThat(smallFirst.near(49, -123)).containsExactly(SMALL, OCEAN);
        assertThat(oceanFirst.near(49, -123)).containsExactly(OCEAN, SMALL);
        assertThat(smallFirst.near(30, -150)).containsExactly(OCEAN);
    }
}
