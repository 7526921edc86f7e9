package org.roadstead.replay.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The water that the network's authors checked against the coast: within the spread of a leg, straight from the end of a
 * line to the beginning of one that may follow, inside a ground or an anchorage, or where the intruders sail.
 */
final class CheckedWater {
    /** Rounded corners, the rounding of positions on the wire, and the flat earth of the check. */
    private static final double TOLERANCE_METRES = 40;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private record Leg(double[] from, double[] to, double spread) {}

    private final List<Leg> legs = new ArrayList<>();
    private final List<Polygon> polygons = new ArrayList<>();

    CheckedWater(SalishNetwork network) {
        for (Line line : network.linesInOrder) {
            addLegs(line);
            addJoints(network, line, line.next());
            addJoints(network, line.backwards(), line.nextBackwards());
        }
        network.grounds.forEach(ground -> polygons.add(polygon(ground.rings())));
        network.anchorages.forEach(anchorage -> polygons.add(polygon(List.of(anchorage.ring()))));
        legs.add(new Leg(new double[]{48.845, -122.835}, new double[]{48.862, -122.761}, 1_500));
        legs.add(new Leg(new double[]{47.5898, -122.4125}, new double[]{47.6275, -122.3882}, 1_000));
        legs.add(new Leg(new double[]{47.6275, -122.3882}, new double[]{47.6013, -122.4270}, 1_000));
    }

    private void addLegs(Line line) {
        for (int i = 0; i < line.points().size() - 1; i++) {
            legs.add(new Leg(line.points().get(i), line.points().get(i + 1), line.spread().get(i)));
        }
    }

    private void addJoints(SalishNetwork network, Line line, List<String> next) {
        for (String name : next) {
            boolean backwards = name.endsWith("-");
            Line following = network.line(backwards ? name.substring(0, name.length() - 1) : name);
            List<double[]> points = backwards ? following.backwards().points() : following.points();
            double spread = Math.max(line.spread().get(line.spread().size() - 1), following.spread().get(0));
            legs.add(new Leg(line.points().get(line.points().size() - 1), points.get(0), spread));
        }
    }

    private static Polygon polygon(List<List<double[]>> rings) {
        List<LinearRing> converted = rings.stream()
                .map(ring -> SHAPES.createLinearRing(
                        ring.stream().map(at -> new Coordinate(at[1], at[0])).toArray(Coordinate[]::new)))
                .toList();
        return SHAPES.createPolygon(converted.get(0),
                converted.subList(1, converted.size()).toArray(LinearRing[]::new));
    }

    boolean holds(double lat, double lon) {
        for (Leg leg : legs) {
            if (metres(leg, lat, lon) <= leg.spread() + TOLERANCE_METRES) {
                return true;
            }
        }
        return polygons.stream()
                .anyMatch(polygon -> polygon.distance(SHAPES.createPoint(new Coordinate(lon, lat)))
                        * Plane.METRES_PER_DEGREE < TOLERANCE_METRES);
    }

    private static double metres(Leg leg, double lat, double lon) {
        double scale = Plane.metresPerDegreeOfLongitude(lat);
        double ax = (leg.from()[1] - lon) * scale;
        double ay = (leg.from()[0] - lat) * Plane.METRES_PER_DEGREE;
        double dx = (leg.to()[1] - leg.from()[1]) * scale;
        double dy = (leg.to()[0] - leg.from()[0]) * Plane.METRES_PER_DEGREE;
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
        return Math.hypot(ax + share * dx, ay + share * dy);
    }
}
