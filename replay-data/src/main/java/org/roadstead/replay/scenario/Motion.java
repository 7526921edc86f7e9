package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * A track by waypoints: straight in latitude and longitude, constant speed on each leg. Leg i joins waypoints i and
 * i + 1; a moment on a corner belongs to the new leg. A jump is a leg without reports, speed and course.
 */
final class Motion {
    /** Course over ground of a leg that does not move, degrees: "not available". */
    static final double NO_COURSE = 360.0;

    private static final double METRES_PER_SECOND_TO_KNOTS = 3600.0 / 1852.0;

    private final long[] times;
    private final double[] lats;
    private final double[] lons;
    private final boolean[] jump;
    private final double[] legKnots;
    private final double[] legHeading;

    private Motion(long[] times, double[] lats, double[] lons, boolean[] jump, double fixedHeading) {
        this.times = times;
        this.lats = lats;
        this.lons = lons;
        this.jump = jump;
        int legs = Math.max(times.length - 1, 1);
        legKnots = new double[legs];
        legHeading = new double[legs];
        for (int leg = 0; leg < times.length - 1; leg++) {
            legKnots[leg] = jump[leg] ? 0 : metres(leg) / (times[leg + 1] - times[leg]) * METRES_PER_SECOND_TO_KNOTS;
        }
        setHeadings(fixedHeading);
    }

    /**
     * Reads waypoints [[t, lat, lon]..].
     *
     * @param jumpAt start times of the legs that are jumps
     * @param fixedHeading true heading in degrees, NaN if it follows the course
     */
    static Motion of(JsonNode waypoints, List<Long> jumpAt, double fixedHeading) {
        int n = waypoints.size();
        if (n == 0) {
            throw new IllegalArgumentException("an actor's waypoints are empty");
        }
        long[] times = new long[n];
        double[] lats = new double[n];
        double[] lons = new double[n];
        boolean[] jump = new boolean[n];
        for (int i = 0; i < n; i++) {
            times[i] = waypoints.get(i).get(0).asLong();
            lats[i] = waypoints.get(i).get(1).asDouble();
            lons[i] = waypoints.get(i).get(2).asDouble();
            jump[i] = jumpAt.contains(times[i]);
            if (i > 0 && times[i] <= times[i - 1]) {
                throw new IllegalArgumentException(
                        "waypoint times must grow, found " + times[i] + " after " + times[i - 1]);
            }
        }
        return new Motion(times, lats, lons, jump, fixedHeading);
    }

    private double metres(int leg) {
        return Geodesic.WGS84.Inverse(lats[leg], lons[leg], lats[leg + 1], lons[leg + 1], GeodesicMask.DISTANCE).s12;
    }

    private void setHeadings(double fixed) {
        double last = Double.NaN;
        for (int leg = 0; leg < legKnots.length; leg++) {
            if (moves(leg)) {
                if (Double.isNaN(last)) {
                    last = legCourse(leg, 0.5);
                    Arrays.fill(legHeading, 0, leg, last);
                }
                last = legCourse(leg, 0.5);
            }
            legHeading[leg] = last;
        }
        for (int leg = 0; leg < legHeading.length; leg++) {
            legHeading[leg] = Double.isNaN(fixed) ? (Double.isNaN(legHeading[leg]) ? 0 : legHeading[leg]) : fixed;
        }
    }

    private boolean moves(int leg) {
        return !jump[leg] && leg < times.length - 1 && (lats[leg] != lats[leg + 1] || lons[leg] != lons[leg + 1]);
    }

    /** Direction of the straight line in latitude and longitude, at a share of the leg. */
    private double legCourse(int leg, double share) {
        double lat = lats[leg] + share * (lats[leg + 1] - lats[leg]);
        double north = lats[leg + 1] - lats[leg];
        double east = (lons[leg + 1] - lons[leg]) * Math.cos(Math.toRadians(lat));
        double degrees = Math.toDegrees(Math.atan2(east, north));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    long firstSecond() {
        return times[0];
    }

    long lastSecond() {
        return times[times.length - 1];
    }

    private int leg(long t) {
        int at = Arrays.binarySearch(times, t);
        int leg = at >= 0 ? at : -at - 2;
        return Math.max(0, Math.min(leg, legKnots.length - 1));
    }

    private double share(int leg, long t) {
        if (times.length == 1) {
            return 0;
        }
        double share = (double) (t - times[leg]) / (times[leg + 1] - times[leg]);
        return Math.max(0, Math.min(share, 1));
    }

    /** Whether {@code t} lies inside a jump, where nothing is sent. */
    boolean jumping(long t) {
        int leg = leg(t);
        return jump[leg] && t > times[leg] && t < times[leg + 1];
    }

    Place place(long t) {
        int leg = leg(t);
        if (times.length == 1) {
            return new Place(lats[0], lons[0]);
        }
        double share = share(leg, t);
        return new Place(lats[leg] + share * (lats[leg + 1] - lats[leg]),
                lons[leg] + share * (lons[leg + 1] - lons[leg]));
    }

    /** Speed over ground in knots. */
    double knots(long t) {
        return legKnots[speaking(t)];
    }

    /** Course over ground in degrees, {@link #NO_COURSE} on a leg that does not move. */
    double course(long t) {
        int leg = speaking(t);
        return moves(leg) ? legCourse(leg, share(leg, t)) : NO_COURSE;
    }

    /** True heading in degrees. */
    double heading(long t) {
        return legHeading[speaking(t)];
    }

    /** The leg that gives speed and course: the one before, at the moment in which a jump begins. */
    private int speaking(long t) {
        int leg = leg(t);
        return jump[leg] && leg > 0 ? leg - 1 : leg;
    }
}
