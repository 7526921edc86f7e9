package org.roadstead.tracker.track;

/** Whether one station can have been at two places, by the speed that it would have needed. */
final class Passage {
    /** Time stamps of merged feeds are wrong by some tens of seconds; so far a ship is out of place by them, metres. */
    static final double SLACK_METRES = 1852;

    private static final double VESSEL_KNOTS = 60;
    /** What a vessel that says that it is slow keeps up after a while. */
    private static final double LASTING_KNOTS = 30;
    private static final long DASH_MILLIS = 30 * 60_000;
    private static final double AIRCRAFT_KNOTS = 600;
    /** A vessel that itself says it is fast may be so much faster than it says. */
    private static final double OVER_REPORTED = 1.5;
    private static final double METRES_A_MILLI_PER_KNOT = 1852.0 / 3_600_000;
    private static final double EARTH_METRES = 6_371_008.8;
    /** A difference of so little in both coordinates is always within the slack, 1/600000 degree. */
    private static final int NEAR_UNITS = 7_000;

    private Passage() {}

    /** Whether a station of this kind can have told both. */
    static boolean possible(Fix one, Fix other, StationKind kind) {
        if (Math.abs(one.latitude() - other.latitude()) <= NEAR_UNITS
                && Math.abs(one.longitude() - other.longitude()) <= NEAR_UNITS) {
            return true;
        }
        return metres(one, other) <= SLACK_METRES + farthest(one, other, kind);
    }

    /** As far as the station may have come between them, metres. */
    private static double farthest(Fix one, Fix other, StationKind kind) {
        long millis = Math.abs(one.heardMillis() - other.heardMillis());
        if (kind == StationKind.SAR_AIRCRAFT) {
            return millis * AIRCRAFT_KNOTS * METRES_A_MILLI_PER_KNOT;
        }
        double said = OVER_REPORTED * Math.max(said(one), said(other));
        long dash = Math.min(millis, DASH_MILLIS);
        return (dash * Math.max(VESSEL_KNOTS, said) + (millis - dash) * Math.max(LASTING_KNOTS, said))
                * METRES_A_MILLI_PER_KNOT;
    }

    private static double said(Fix fix) {
        return fix.hasSog() ? fix.sogKnots() : 0;
    }

    /** Metres between two fixes, on the sphere: right within half a hundredth. */
    static double metres(Fix one, Fix other) {
        return metres(one.latitudeDegrees(), one.longitudeDegrees(), other.latitudeDegrees(),
                other.longitudeDegrees());
    }

    static double metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double half = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east * east;
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** Metres from where the earlier one said it was going to be, for at most ten minutes, to the later one. */
    static double metresFromCourse(Fix earlier, Fix later) {
        long millis = later.heardMillis() - earlier.heardMillis();
        if (!earlier.hasSog() || !earlier.hasCog() || millis <= 0) {
            return metres(earlier, later);
        }
        double made = Math.min(millis, 600_000) * earlier.sogKnots() * METRES_A_MILLI_PER_KNOT;
        double degrees = Math.toDegrees(made / EARTH_METRES);
        double course = Math.toRadians(earlier.cogDegrees());
        double latitude = Math.clamp(earlier.latitudeDegrees() + degrees * Math.cos(course), -90, 90);
        double shortening = Math.max(0.01, Math.cos(Math.toRadians(earlier.latitudeDegrees())));
        double longitude = earlier.longitudeDegrees() + degrees * Math.sin(course) / shortening;
        return metres(latitude, longitude, later.latitudeDegrees(), later.longitudeDegrees());
    }
}
