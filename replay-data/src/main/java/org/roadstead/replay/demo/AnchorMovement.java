package org.roadstead.replay.demo;

/** A ship at anchor that swings slowly about it. */
final class AnchorMovement implements Movement {
    private static final int AT_ANCHOR = 1;
    private static final double SWING_DEGREES = 25;
    private static final double SWING_SECONDS = 4_800;

    private final double[] anchor;
    private final double radius;
    private final double middle;
    private final double phase;
    private final String destination;
    private long second;

    AnchorMovement(double[] anchor, double radiusMetres, double middleDegrees, double phase, String destination) {
        this.anchor = anchor;
        this.radius = radiusMetres;
        this.middle = middleDegrees;
        this.phase = phase;
        this.destination = destination;
    }

    private double angle() {
        return 2 * Math.PI * second / SWING_SECONDS + phase;
    }

    private double bearingFromAnchor() {
        return middle + SWING_DEGREES * Math.sin(angle());
    }

    private double[] place() {
        double radians = Math.toRadians(bearingFromAnchor());
        return Plane.moved(anchor[0], anchor[1], radius * Math.cos(radians), radius * Math.sin(radians));
    }

    @Override
    public void step() {
        second++;
    }

    @Override
    public double lat() {
        return place()[0];
    }

    @Override
    public double lon() {
        return place()[1];
    }

    @Override
    public double knots() {
        return radius * Math.toRadians(SWING_DEGREES) * Math.abs(Math.cos(angle())) * 2 * Math.PI / SWING_SECONDS
                / Plane.METRES_PER_SECOND_PER_KNOT;
    }

    @Override
    public double course() {
        return Angles.normal(bearingFromAnchor() + Math.copySign(90, Math.cos(angle())));
    }

    @Override
    public double heading() {
        return Angles.normal(bearingFromAnchor() + 180);
    }

    @Override
    public int status() {
        return AT_ANCHOR;
    }

    @Override
    public String destination() {
        return destination;
    }

    @Override
    public boolean ended() {
        return false;
    }
}
