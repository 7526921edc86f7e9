package org.roadstead.replay.demo;

import java.util.List;

/** Along waypoints {seconds, lat, lon} with constant speed on each leg, then gone. */
final class ScriptMovement implements Movement {
    private final List<double[]> waypoints;
    private int leg;
    private long second;

    ScriptMovement(List<double[]> waypoints) {
        this.waypoints = waypoints;
    }

    private double[] from() {
        return waypoints.get(leg);
    }

    private double[] to() {
        return waypoints.get(leg + 1);
    }

    private double share() {
        return Math.min(1, (second - from()[0]) / (to()[0] - from()[0]));
    }

    @Override
    public void step() {
        second++;
        while (leg < waypoints.size() - 2 && second >= to()[0]) {
            leg++;
        }
    }

    @Override
    public double lat() {
        return from()[1] + share() * (to()[1] - from()[1]);
    }

    @Override
    public double lon() {
        return from()[2] + share() * (to()[2] - from()[2]);
    }

    @Override
    public double knots() {
        return Plane.metres(from()[1], from()[2], to()[1], to()[2]) / (to()[0] - from()[0])
                / Plane.METRES_PER_SECOND_PER_KNOT;
    }

    @Override
    public double course() {
        return knots() == 0 ? 360 : Plane.bearing(from()[1], from()[2], to()[1], to()[2]);
    }

    @Override
    public double heading() {
        return course();
    }

    @Override
    public int status() {
        return 0;
    }

    @Override
    public String destination() {
        return "";
    }

    @Override
    public boolean ended() {
        return second > waypoints.get(waypoints.size() - 1)[0];
    }
}
