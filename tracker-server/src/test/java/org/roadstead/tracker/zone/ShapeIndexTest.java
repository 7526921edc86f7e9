package org.roadstead.tracker.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** The index against measuring every shape. */
class ShapeIndexTest {
    private static final double REACH_METRES = 6_000;

    private record Thing(int number, Shape shape) {}

    private static Position near(Random random, double latitude, double longitude, double degrees) {
        double y = latitude + (random.nextDouble() - 0.5) * 2 * degrees;
        double x = longitude + (random.nextDouble() - 0.5) * 2 * degrees;
        return new Position(Math.max(-90, Math.min(90, y)), Position.normalLongitude(x));
    }

    private static Shape square(Position corner, double degrees) {
        double north = Math.min(90, corner.latitude() + degrees);
        double east = Position.normalLongitude(corner.longitude() + degrees);
        return Shape.polygon(List.of(corner, new Position(corner.latitude(), east), new Position(north, east),
                new Position(north, corner.longitude())));
    }

    @ParameterizedTest
    @CsvSource({"49.3, -123.1", "0, 0", "-45, 180", "60, -179.95", "89.6, 20", "-89.6, -179.9", "0, 179.95"})
    void leavesOutNothingWithinReach(double latitude, double longitude) {
        Random random = new Random(11);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Position place = near(random, latitude, longitude, 0.4);
            boolean circle = i % 2 == 0 || place.latitude() > 89.9;
            things.add(new Thing(i, circle
                    ? Shape.circle(place, random.nextInt(3_000))
                    : square(place, 0.01 + random.nextDouble() * 0.05)));
        }
        ShapeIndex<Thing> index = new ShapeIndex<>(things, Thing::shape, REACH_METRES);

        int hits = 0;
        for (int i = 0; i < 300; i++) {
            Position place = near(random, latitude, longitude, 0.5);
            List<Thing> expected = things.stream()
                    .filter(thing -> thing.shape().metresFrom(place) <= REACH_METRES)
                    .toList();
            assertThat(index.near(place.latitude(), place.longitude())).as("%s", place).containsAll(expected);
            hits += expected.size();
        }
        assertThat(hits).isPositive();
    }

    @Test
    void aShapeAsWideAsAnOceanIsACandidateEverywhereAndASmallOneIsNot() {
        Thing ocean = new Thing(1, Shape.polygon(
                List.of(new Position(-60, 150), new Position(-60, -80), new Position(60, -80), new Position(60, 150))));
        Thing berth = new Thing(2, Shape.circle(new Position(49.3, -123.1), 100));
        ShapeIndex<Thing> index = new ShapeIndex<>(List.of(ocean, berth), Thing::shape, REACH_METRES);

        assertThat(index.near(0, 180)).containsExactly(ocean);
        assertThat(index.near(49.3, -123.1)).containsExactly(ocean, berth);
        assertThat(index.near(49.3, -122.5)).containsExactly(ocean);
    }

    @Test
    void thePolesAndTheEdgesOfTheMapAreCells() {
        Thing north = new Thing(1, Shape.circle(new Position(90, 0), 100));
        Thing south = new Thing(2, Shape.circle(new Position(-90, 0), 100));
        Thing edge = new Thing(3, Shape.circle(new Position(0, 180), 100));
        ShapeIndex<Thing> index = new ShapeIndex<>(List.of(north, south, edge), Thing::shape, 0);

        assertThat(index.near(90, 77)).contains(north);
        assertThat(index.near(-90, -77)).contains(south);
        assertThat(index.near(0, -180)).contains(edge);
        assertThat(index.near(0, 180)).contains(edge);
    }
}
