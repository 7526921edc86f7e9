package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.IntendedRoute;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Intended route (broadcast): DAC 219, FI 1. */
final class IntendedRouteLayout {
    private IntendedRouteLayout() {}

    static IntendedRoute read(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int duration = payload.unsignedIfPresent(18);
        int waypointCount = payload.unsignedIfPresent(5);
        List<IntendedRoute.Waypoint> waypoints = new ArrayList<>();
        while (waypoints.size() < waypointCount && payload.remaining() >= 55) {
            waypoints.add(readWaypoint(payload));
        }
        return new IntendedRoute(month, day, hour, minute, duration, waypointCount, waypoints);
    }

    private static IntendedRoute.Waypoint readWaypoint(PayloadReader payload) {
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        return new IntendedRoute.Waypoint(lon, lat);
    }

    static void write(IntendedRoute message, PayloadWriter payload) {
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.duration(), 18);
        payload.putIfPresent(message.waypointCount(), 5);
        for (IntendedRoute.Waypoint each : message.waypoints()) {
            payload.putIfPresent(each.lon(), 28);
            payload.putIfPresent(each.lat(), 27);
        }
    }
}
