package org.roadstead.replay.demo;

import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** To and fro inside a polygon, never over its edge or a hole: fishing grounds and sailing areas. */
final class WanderMovement implements Movement {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double KNOTS_PER_SECOND = 10 / 60.0;
    private static final double DEGREES_PER_SECOND = 3;
    private static final int TRIES = 200;

    private final PreparedGeometry water;
    private final Envelope box;
    private final double[] speeds;
    private final int status;
    private final Random random;

    private double[] at;
    private double[] goal;
    private double knots;
    private double target;
    private double heading;

    /**
     * @param status navigational status while it is there
     */
    WanderMovement(SalishNetwork.Ground ground, int status, Random random) {
        List<LinearRing> rings = ground.rings().stream().map(WanderMovement::ring).toList();
        Polygon polygon = SHAPES.createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
        this.water = PreparedGeometryFactory.prepare(polygon);
        this.box = polygon.getEnvelopeInternal();
        this.speeds = ground.knots();
        this.status = status;
        this.random = random;
        Coordinate inside = polygon.getInteriorPoint().getCoordinate();
        this.at = new double[]{inside.y, inside.x};
        this.goal = at;
        for (int i = 0; i < 4; i++) {
            chooseGoal();
            at = goal;
        }
        chooseGoal();
        heading = Plane.bearing(at[0], at[1], goal[0], goal[1]);
        knots = target;
    }

    private static LinearRing ring(List<double[]> positions) {
        return SHAPES.createLinearRing(
                positions.stream().map(at -> new Coordinate(at[1], at[0])).toArray(Coordinate[]::new));
    }

    private void chooseGoal() {
        target = speeds[0] + random.nextDouble() * (speeds[1] - speeds[0]);
        for (int i = 0; i < TRIES; i++) {
            double lat = box.getMinY() + random.nextDouble() * box.getHeight();
            double lon = box.getMinX() + random.nextDouble() * box.getWidth();
            Coordinate[] leg = {new Coordinate(at[1], at[0]), new Coordinate(lon, lat)};
            if (Plane.metres(at[0], at[1], lat, lon) > 300 && water.covers(SHAPES.createLineString(leg))) {
                goal = new double[]{lat, lon};
                return;
            }
        }
    }

    @Override
    public void step() {
        double bearing = Plane.bearing(at[0], at[1], goal[0], goal[1]);
        double turn = Angles.difference(bearing, heading);
        heading = Angles.normal(heading + Math.max(-DEGREES_PER_SECOND, Math.min(turn, DEGREES_PER_SECOND)));
        boolean pointed = Math.abs(turn) <= DEGREES_PER_SECOND;
        double wanted = pointed ? target : Math.min(target, speeds[0]);
        knots += Math.max(-KNOTS_PER_SECOND, Math.min(wanted - knots, KNOTS_PER_SECOND));
        double metres = knots * Plane.METRES_PER_SECOND_PER_KNOT;
        double left = Plane.metres(at[0], at[1], goal[0], goal[1]);
        if (left <= metres + 1) {
            chooseGoal();
        } else {
            double share = metres / left;
            at = new double[]{at[0] + share * (goal[0] - at[0]), at[1] + share * (goal[1] - at[1])};
        }
    }

    @Override
    public double lat() {
        return at[0];
    }

    @Override
    public double lon() {
        return at[1];
    }

    @Override
    public double knots() {
        return knots;
    }

    @Override
    public double course() {
        return Plane.bearing(at[0], at[1], goal[0], goal[1]);
    }

    @Override
    public double heading() {
        return heading;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String destination() {
        return "";
    }

    @Override
    public boolean ended() {
        return false;
    }
}
