package org.roadstead.tracker.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** The hull lies round the antenna as the four distances say, turned by the heading. */
class HullTest {
    private static final Position ANTENNA = new Position(49, -123);

    private static Fix fix(int heading, int sog, int cog) {
        return new Fix(0, 49 * 600_000, -123 * 600_000, sog, cog, heading, -128, 0, 1, PositionQuality.UNKNOWN, null,
                new Report("r1", 0, 1, 0, 0), List.of());
    }

    private static Identity sized(int toBow, int toStern, int toPort, int toStarboard) {
        return new Identity(null, null, null, null, toBow, toStern, toPort, toStarboard, null, null, null, null, null,
                null, null, null);
    }

    private static Shape hull(Fix fix, Identity identity) {
        return Objects.requireNonNull(Hull.of(fix, identity));
    }

    @Test
    void aShipThatHeadsEastLiesEastOfAnAntennaAtItsStern() {
        Shape hull = hull(fix(90, 0, 3600), sized(180, 20, 12, 20));

        assertThat(hull.contains(ANTENNA.moved(90, 160))).isTrue();
        assertThat(hull.contains(ANTENNA.moved(90, 190))).isFalse();
        assertThat(hull.contains(ANTENNA.moved(270, 19))).isTrue();
        assertThat(hull.contains(ANTENNA.moved(270, 21))).isFalse();
        assertThat(hull.contains(ANTENNA.moved(180, 19))).isTrue();
        assertThat(hull.contains(ANTENNA.moved(0, 13))).isFalse();
        assertThat(hull.metresFrom(ANTENNA.moved(90, 1_180))).isCloseTo(1_000, within(2.0));
    }

    @Test
    void withoutAHeadingTheCourseTurnsAShipUnderWay() {
        assertThat(hull(fix(511, 31, 900), sized(180, 20, 12, 20)).contains(ANTENNA.moved(90, 160))).isTrue();
        assertThat(Hull.of(fix(511, 30, 900), sized(180, 20, 12, 20))).isNull();
        assertThat(Hull.of(fix(511, 100, 3600), sized(180, 20, 12, 20))).isNull();
    }

    @Test
    void anUnknownAntennaIsTakenAmidships() {
        Shape hull = hull(fix(0, 0, 3600), sized(0, 200, 0, 30));

        assertThat(hull.contains(ANTENNA.moved(0, 95))).isTrue();
        assertThat(hull.contains(ANTENNA.moved(180, 95))).isTrue();
        assertThat(hull.contains(ANTENNA.moved(90, 14))).isTrue();
        assertThat(hull.contains(ANTENNA.moved(90, 16))).isFalse();
    }

    @Test
    void aShipWithoutASizeHasNoHull() {
        assertThat(Hull.of(fix(0, 0, 3600), Identity.UNKNOWN)).isNull();
    }
}
