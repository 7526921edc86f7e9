package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.OldRoutePlan;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Ship waypoints and/or route plan report (old): DAC 1, FI 17. */
final class OldRoutePlanLayout {
    private OldRoutePlanLayout() {}

    static OldRoutePlan read(PayloadReader payload) {
        int waypointCount = payload.unsignedIfPresent(4);
        List<OldRoutePlan.Waypoint> waypoints = new ArrayList<>();
        while (waypoints.size() < waypointCount && payload.remaining() >= 55) {
            waypoints.add(readWaypoint(payload));
        }
        String text = payload.text(20);
        return new OldRoutePlan(waypointCount, waypoints, text);
    }

    private static OldRoutePlan.Waypoint readWaypoint(PayloadReader payload) {
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        return new OldRoutePlan.Waypoint(lon, lat);
    }

    static void write(OldRoutePlan message, PayloadWriter payload) {
        payload.putIfPresent(message.waypointCount(), 4);
        for (OldRoutePlan.Waypoint each : message.waypoints()) {
            payload.putIfPresent(each.lon(), 28);
            payload.putIfPresent(each.lat(), 27);
        }
        payload.text(message.text(), 20);
    }
}
