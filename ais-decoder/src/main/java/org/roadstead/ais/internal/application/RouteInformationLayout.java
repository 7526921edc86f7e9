package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.RouteInformation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Route information (broadcast): DAC 1, FI 27. */
final class RouteInformationLayout {
    private RouteInformationLayout() {}

    static RouteInformation read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int senderClass = payload.unsignedIfPresent(3);
        int routeType = payload.unsignedIfPresent(5);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int duration = payload.unsignedIfPresent(18);
        int waypointCount = payload.unsignedIfPresent(5);
        List<RouteInformation.Waypoint> waypoints = new ArrayList<>();
        while (waypoints.size() < waypointCount && payload.remaining() >= 55) {
            waypoints.add(readWaypoint(payload));
        }
        return new RouteInformation(linkageId, senderClass, routeType, month, day, hour, minute, duration,
                waypointCount, waypoints);
    }

    private static RouteInformation.Waypoint readWaypoint(PayloadReader payload) {
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        return new RouteInformation.Waypoint(lon, lat);
    }

    static void write(RouteInformation message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.senderClass(), 3);
        payload.putIfPresent(message.routeType(), 5);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.duration(), 18);
        payload.putIfPresent(message.waypointCount(), 5);
        for (RouteInformation.Waypoint each : message.waypoints()) {
            payload.putIfPresent(each.lon(), 28);
            payload.putIfPresent(each.lat(), 27);
        }
    }
}
