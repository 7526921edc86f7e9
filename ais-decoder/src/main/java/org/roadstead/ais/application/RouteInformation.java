package org.roadstead.ais.application;

import java.util.List;

/**
 * Route information (broadcast): DAC 1, FI 27 (IMO SN.1/Circ.289 (2010)).
 *
 * @param linkageId 0 not available
 * @param senderClass 0 ship, 1 authority
 * @param routeType 0 undefined, 1 mandatory, 2 recommended, 3 alternative, 4 recommended through ice, 5 ship route
 *        plan, 31 cancel the route with this linkage id
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param duration minutes; 0 is cancel; 262143 not available
 * @param waypointCount 1 to 16
 * @param waypoints the waypoints
 */
public record RouteInformation(int linkageId, int senderClass, int routeType, int month, int day, int hour, int minute,
        int duration, int waypointCount, List<Waypoint> waypoints) implements ApplicationMessage {

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
    public RouteInformation {
        waypoints = List.copyOf(waypoints);
    }

    @Override
    public void describe(Fields out) {
        out.number("linkage", linkageId, 1, 1023);
        out.number("sender", senderClass, 0, 7);
        out.number("rtype", routeType, 0, 31);
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.number("duration", duration, 0, 262142);
        out.number("waypoint_count", waypointCount, 1, 16);
        out.list("waypoints", waypoints);
    }
}
