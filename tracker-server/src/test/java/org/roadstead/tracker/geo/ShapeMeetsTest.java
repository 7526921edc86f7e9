package org.roadstead.tracker.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeMeetsTest {
    private final Shape square = box(-123, 48, -122, 49);

    private static Shape box(double west, double south, double east, double north) {
        return Shape.polygon(List.of(new Position(south, west), new Position(south, east), new Position(north, east),
                new Position(north, west)));
    }

    private void check(Shape a, Shape b, boolean expected) {
        assertThat(a.meets(b)).isEqualTo(expected);
        assertThat(b.meets(a)).isEqualTo(expected);
    }

    @Test
    void meetsWhatOverlapsWithoutAMiddleInTheOther() {
        check(square, box(-122.1, 48.9, -120, 51), true);
        check(square, box(-124, 48.4, -121, 48.6), true);
    }

    @Test
    void doesNotMeetAShapeWhoseBoxAloneOverlaps() {
        Shape corner = Shape.polygon(
                List.of(new Position(48.1, -121), new Position(51.1, -124), new Position(51.1, -121)));

        assertThat(corner.bounds().meets(square.bounds())).isTrue();
        check(square, corner, false);
    }

    @Test
    void meetsAcrossThe180thMeridian() {
        check(box(179, 50, -179, 51), box(-179.5, 50.2, -178, 50.8), true);
        check(box(179, 50, -179, 51), box(-178.9, 50.2, -178, 50.8), false);
    }

    @Test
    void countsCirclesByTheirRadius() {
        Position west = new Position(48.5, -123.01);

        check(square, Shape.circle(west, 800), true);
        check(square, Shape.circle(west, 600), false);
        check(square, Shape.line(List.of(new Position(48.5, -124), new Position(48.5, -120))), true);
    }
}
