package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.RouteSuggestion;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Route suggestion: DAC 219, FI 2. */
final class RouteSuggestionLayout {
    private RouteSuggestionLayout() {}

    static RouteSuggestion read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int routeType = payload.unsignedIfPresent(5);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int duration = payload.unsignedIfPresent(18);
        int waypointCount = payload.unsignedIfPresent(5);
        List<RouteSuggestion.Waypoint> waypoints = new ArrayList<>();
        while (waypoints.size() < waypointCount && payload.remaining() >= 55) {
            waypoints.add(readWaypoint(payload));
        }
        return new RouteSuggestion(linkageId, routeType, month, day, hour, minute, duration, waypointCount, waypoints);
    }

    private static RouteSuggestion.Waypoint readWaypoint(PayloadReader payload) {
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        return new RouteSuggestion.Waypoint(lon, lat);
    }

    static void write(RouteSuggestion message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.routeType(), 5);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.duration(), 18);
        payload.putIfPresent(message.waypointCount(), 5);
        for (RouteSuggestion.Waypoint each : message.waypoints()) {
            payload.putIfPresent(each.lon(), 28);
            payload.putIfPresent(each.lat(), 27);
        }
    }
}
