package org.roadstead.replay.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path that one vessel takes along a line: moved sideways by a share of what each leg allows, starboard first, with
 * its corners rounded inside that allowance. Leg i joins points i and i + 1.
 */
record Track(List<double[]> points, List<double[]> legKnots) {
    private static final int STEPS_OF_A_CORNER = 6;
    /** How far a rounded corner may leave the drawn one where a leg allows nothing, metres. */
    private static final double LEAST_ROUNDING = 12;

    /**
     * @param from where the vessel is now, {lat, lon}, which becomes the first point; or null to begin on the line
     * @param side share of the spread to starboard, 0 to 1
     * @param cornerMetres greatest distance from a corner at which the turn begins
     */
    static Track along(Line line, double @Nullable [] from, double side,
            double cornerMetres) {
        List<double[]> moved = new ArrayList<>();
        List<double[]> knots = new ArrayList<>();
        List<Double> allowed = new ArrayList<>();
        if (from != null) {
            moved.add(from);
            knots.add(line.legKnots().get(0));
            allowed.add(line.spread().get(0));
        }
        int last = line.points().size() - 1;
        for (int i = 0; i <= last; i++) {
            double before = line.spread().get(Math.max(i - 1, 0));
            double after = line.spread().get(Math.min(i, last - 1));
            double metres = side * Math.min(before, after);
            moved.add(offset(line.points(), i, metres));
            allowed.add(Math.min(before, after) - metres);
            if (i < last) {
                knots.add(line.legKnots().get(i));
            }
        }
        return rounded(moved, knots, allowed, cornerMetres);
    }

    private static double[] offset(List<double[]> points, int i, double metres) {
        double[] a = points.get(Math.max(i - 1, 0));
        double[] b = points.get(Math.min(i + 1, points.size() - 1));
        double right = Math.toRadians(Plane.bearing(a[0], a[1], b[0], b[1]) + 90);
        double[] at = points.get(i);
        return Plane.moved(at[0], at[1], metres * Math.cos(right), metres * Math.sin(right));
    }

    private static Track rounded(List<double[]> corners, List<double[]> knots, List<Double> allowed,
            double cornerMetres) {
        List<double[]> points = new ArrayList<>();
        List<double[]> legs = new ArrayList<>();
        points.add(corners.get(0));
        for (int i = 1; i < corners.size() - 1; i++) {
            double[] a = corners.get(i - 1);
            double[] b = corners.get(i);
            double[] c = corners.get(i + 1);
            double in = Plane.metres(a[0], a[1], b[0], b[1]);
            double out = Plane.metres(b[0], b[1], c[0], c[1]);
            double turn = Math.toRadians(Math.abs(Angles.difference(Plane.bearing(b[0], b[1], c[0], c[1]),
                    Plane.bearing(a[0], a[1], b[0], b[1]))));
            double bound = 2 * Math.max(LEAST_ROUNDING, allowed.get(i)) / Math.max(0.05, Math.sin(turn / 2));
            double reach = Math.min(Math.min(cornerMetres, bound), Math.min(in, out) / 2.2);
            for (int step = 0; step <= STEPS_OF_A_CORNER; step++) {
                points.add(bezier(between(b, a, reach / Math.max(in, 1)), b, between(b, c, reach / Math.max(out, 1)),
                        (double) step / STEPS_OF_A_CORNER));
                legs.add(knots.get(step == 0 ? i - 1 : i));
            }
        }
        points.add(corners.get(corners.size() - 1));
        legs.add(knots.get(knots.size() - 1));
        return new Track(points, legs);
    }

    private static double[] between(double[] from, double[] to, double share) {
        return new double[]{from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
    }

    private static double[] bezier(double[] a, double[] b, double[] c, double t) {
        return between(between(a, b, t), between(b, c, t), t);
    }
}
