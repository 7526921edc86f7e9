package org.roadstead.tracker.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Shapes against JTS on a plane, against geodesics measured step by step, over the 180th meridian and near the poles. */
class ShapeTest {
    private static final GeometryFactory JTS = new GeometryFactory();

    /** A star with a hole round a place; {@code longitude} may run on beyond 180. */
    private static List<List<double[]>> star(Random random, double latitude, double longitude, double degrees) {
        List<double[]> outer = new ArrayList<>();
        List<double[]> hole = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double angle = i * Math.PI / 6;
            double far = degrees * (0.5 + random.nextDouble());
            outer.add(new double[]{longitude + far * Math.cos(angle), latitude + far * Math.sin(angle)});
            hole.add(new double[]{longitude + degrees * 0.3 * Math.cos(angle),
                latitude + degrees * 0.3 * Math.sin(angle)});
        }
        return List.of(outer, hole);
    }

    private static Shape shape(List<List<double[]>> rings) {
        return Shape.polygons(List.of(rings.stream()
                .map(ring -> ring.stream().map(c -> new Position(c[1], Position.normalLongitude(c[0]))).toList())
                .toList()));
    }

    private static Geometry geometry(List<List<double[]>> rings) {
        LinearRing[] linear = rings.stream().map(ring -> {
            Coordinate[] corners = IntStream.rangeClosed(0, ring.size())
                    .mapToObj(i -> new Coordinate(ring.get(i % ring.size())[0], ring.get(i % ring.size())[1]))
                    .toArray(Coordinate[]::new);
            return JTS.createLinearRing(corners);
        }).toArray(LinearRing[]::new);
        return JTS.createPolygon(linear[0], new LinearRing[]{linear[1]});
    }

    @ParameterizedTest
    @CsvSource({"49.3, -123.1", "0, 0", "-45, 180", "60, -179.98", "-77.8, 166.7", "78.2, 15.6", "10, 179.99"})
    void containsWhatJtsContainsWhereverItLies(double latitude, double longitude) {
        Random random = new Random(Double.hashCode(latitude * longitude));
        List<List<double[]>> rings = star(random, latitude, longitude, 0.1);
        Shape shape = shape(rings);
        Geometry oracle = geometry(rings);

        int inside = 0;
        for (int i = 0; i < 2_000; i++) {
            double x = longitude + (random.nextDouble() - 0.5) * 0.4;
            double y = latitude + (random.nextDouble() - 0.5) * 0.4;
            boolean expected = oracle.covers(JTS.createPoint(new Coordinate(x, y)));
            Position place = new Position(y, Position.normalLongitude(x));
            assertThat(shape.contains(place)).as("%s", place).isEqualTo(expected);
            assertThat(shape.metresFrom(place) == 0).isEqualTo(expected);
            assertThat(!expected || shape.bounds().contains(place.latitude(), place.longitude())).isTrue();
            inside += expected ? 1 : 0;
        }
        assertThat(inside).isBetween(100, 1_900);
        assertThat(shape.contains(shape.centre())).isTrue();
    }

    /** The nearest of many points along the edges, each measured on the ellipsoid. */
    private static double stepByStep(List<List<double[]>> rings, Position place) {
        double nearest = Double.MAX_VALUE;
        for (List<double[]> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                double[] from = ring.get(i);
                double[] to = ring.get((i + 1) % ring.size());
                for (int step = 0; step <= 400; step++) {
                    double share = step / 400.0;
                    Position edge = new Position(from[1] + share * (to[1] - from[1]),
                            Position.normalLongitude(from[0] + share * (to[0] - from[0])));
                    nearest = Math.min(nearest, edge.metresTo(place));
                }
            }
        }
        return nearest;
    }

    @ParameterizedTest
    @CsvSource({"49.3, -123.1", "-45, 180", "60, -179.995", "78.2, 15.6"})
    void measuresTheDistanceToTheNearestEdgeOnTheEllipsoid(double latitude, double longitude) {
        Random random = new Random(7);
        List<List<double[]>> rings = star(random, latitude, longitude, 0.02);
        Shape shape = shape(rings);
        Geometry oracle = geometry(rings);

        int outside = 0;
        for (int i = 0; i < 40; i++) {
            double x = longitude + (random.nextDouble() - 0.5) * 0.12;
            double y = latitude + (random.nextDouble() - 0.5) * 0.12;
            if (!oracle.covers(JTS.createPoint(new Coordinate(x, y)))) {
                Position place = new Position(y, Position.normalLongitude(x));
                double expected = stepByStep(rings, place);
                assertThat(shape.metresFrom(place)).isCloseTo(expected, within(1 + expected * 0.002));
                outside++;
            }
        }
        assertThat(outside).isGreaterThan(5);
    }

    @Test
    void aCircleHoldsWhatLiesWithinItsRadiusAlsoRoundAPole() {
        Shape pole = Shape.circle(new Position(90, 0), 200_000);
        Shape dateLine = Shape.circle(new Position(0, 179.999), 1_000);

        assertThat(pole.contains(new Position(89, 135))).isTrue();
        assertThat(pole.contains(new Position(88, -45))).isFalse();
        assertThat(pole.bounds().contains(89, -90)).isTrue();
        assertThat(dateLine.contains(new Position(0, -179.995))).isTrue();
        assertThat(dateLine.contains(new Position(0, -179.98))).isFalse();
        assertThat(dateLine.bounds().contains(0, -179.995)).isTrue();
        assertThat(dateLine.metresFrom(new Position(0, -179.98))).isCloseTo(
                new Position(0, 179.999).metresTo(new Position(0, -179.98)) - 1_000, within(1e-6));
    }

    @Test
    void anEdgeBelongsToItsShapeAndALineHoldsNothing() {
        Shape square = Shape.polygon(
                List.of(new Position(0, 0), new Position(0, 1), new Position(1, 1), new Position(1, 0)));
        Shape line = Shape.line(List.of(new Position(0, 0), new Position(0, 1)));

        assertThat(square.contains(new Position(0, 0.5))).isTrue();
        assertThat(square.contains(new Position(1, 1))).isTrue();
        assertThat(line.contains(new Position(0, 0.5))).isFalse();
        assertThat(line.metresFrom(new Position(0, 0.5))).isLessThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 120, 400})
    void theOutlineLiesAtItsDistance(double metres) {
        Shape shape = Shape.polygon(List.of(new Position(49, -123), new Position(49, -122.99),
                new Position(49.01, -122.99), new Position(49.01, -123)));

        shape.outlineAt(metres)
                .parts()
                .getFirst()
                .getFirst()
                .forEach(corner -> assertThat(shape.metresFrom(corner)).isCloseTo(metres, within(metres * 0.005)));
    }

    @Test
    void whatIsNoShapeIsRefused() {
        Position a = new Position(0, 0);
        Position b = new Position(0, 1);
        Position c = new Position(1, 0);
        Position d = new Position(1, 1);

        assertThatThrownBy(() -> Shape.polygon(List.of(a, b))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.polygon(List.of(a, d, b, c))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.line(List.of(a))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.circle(a, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.circle(a, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.polygons(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
