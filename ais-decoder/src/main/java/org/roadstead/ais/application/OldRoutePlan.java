package org.roadstead.ais.application;

import java.util.List;

/**
 * Ship waypoints and/or route plan report (old): DAC 1, FI 17 (ITU-R M.1371-1).
 *
 * @param waypointCount 0 to 14
 * @param waypoints the waypoints
 * @param text up to 20 characters as sent
 */
public record OldRoutePlan(int waypointCount, List<Waypoint> waypoints, String text) implements ApplicationMessage {

    /**
     * One of the waypoints.
     *
     * @param lon 1/600000 degrees; 108600000 not available
     * @param lat 1/600000 degrees; 54600000 not available
     */
    public record Waypoint(int lon, int lat) implements Described {

        @Override
        public void describe(Fields out) {
            out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
            out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        }
    }

    /** Keeps copies of the lists. */
    public OldRoutePlan {
        waypoints = List.copyOf(waypoints);
    }

    @Override
    public void describe(Fields out) {
        out.number("waypoint_count", waypointCount, 0, 14);
        out.list("waypoints", waypoints);
        out.text("text", text);
    }
}
