package org.roadstead.replay.demo;

/** Directions in degrees. */
final class Angles {
    private Angles() {}

    /** How far {@code a} is to the right of {@code b}, -180 to 180. */
    static double difference(double a, double b) {
        double off = a - b;
        return off - 360 * Math.rint(off / 360);
    }

    /** The same direction, 0 to 360. */
    static double normal(double degrees) {
        return degrees - 360 * Math.floor(degrees / 360);
    }
}
