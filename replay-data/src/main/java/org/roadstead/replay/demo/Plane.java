package org.roadstead.replay.demo;

/** Short distances and directions on a locally flat earth: within 0.5 % over the legs of the network. */
final class Plane {
    static final double METRES_PER_DEGREE = 111_200;
    static final double METRES_PER_SECOND_PER_KNOT = 1852.0 / 3600.0;

    private Plane() {}

    static double metresPerDegreeOfLongitude(double lat) {
        return METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
    }

    static double metres(double lat1, double lon1, double lat2, double lon2) {
        return Math.hypot((lat2 - lat1) * METRES_PER_DEGREE,
                (lon2 - lon1) * metresPerDegreeOfLongitude((lat1 + lat2) / 2));
    }

    /** Direction from one position to another, degrees true. */
    static double bearing(double lat1, double lon1, double lat2, double lon2) {
        double degrees = Math.toDegrees(Math.atan2((lon2 - lon1) * Math.cos(Math.toRadians((lat1 + lat2) / 2)),
                lat2 - lat1));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** The position so many metres north and east of another, {lat, lon}. */
    static double[] moved(double lat, double lon, double north, double east) {
        return new double[]{lat + north / METRES_PER_DEGREE, lon + east / metresPerDegreeOfLongitude(lat)};
    }
}
