package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.StmRoute;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.BitString;

/** Route message (Sea Traffic Management): DAC 265, FI 1. */
final class StmRouteLayout {
    private StmRouteLayout() {}

    static StmRoute read(PayloadReader payload) {
        payload.skip(1);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        List<StmRoute.Leg> legs = new ArrayList<>();
        while (legs.size() < 6 && payload.remaining() >= 136) {
            legs.add(readLeg(payload));
        }
        List<StmRoute.LastLeg> lastLeg = new ArrayList<>();
        while (lastLeg.size() < 1 && payload.remaining() >= 72) {
            lastLeg.add(readLastLeg(payload));
        }
        return new StmRoute(lon, lat, legs, lastLeg);
    }

    private static StmRoute.Leg readLeg(PayloadReader payload) {
        BitString legData = payload.bitString(20);
        int deltaLon = payload.signedIfPresent(22);
        int deltaLat = payload.signedIfPresent(22);
        return new StmRoute.Leg(legData, deltaLon, deltaLat);
    }

    private static StmRoute.LastLeg readLastLeg(PayloadReader payload) {
        payload.skip(1);
        int plannedSpeed = payload.unsignedIfPresent(10);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int steeringMode = payload.unsignedIfPresent(2);
        BitString legData = payload.bitString(4);
        return new StmRoute.LastLeg(plannedSpeed, lon, lat, steeringMode, legData);
    }

    static void write(StmRoute message, PayloadWriter payload) {
        payload.put(0, 1);
        payload.putIfPresent(message.lon(), 28);
        payload.putIfPresent(message.lat(), 27);
        for (StmRoute.Leg each : message.legs()) {
            payload.put(each.legData());
            payload.putIfPresent(each.deltaLon(), 22);
            payload.putIfPresent(each.deltaLat(), 22);
        }
        for (StmRoute.LastLeg each : message.lastLeg()) {
            payload.put(0, 1);
            payload.putIfPresent(each.plannedSpeed(), 10);
            payload.putIfPresent(each.lon(), 28);
            payload.putIfPresent(each.lat(), 27);
            payload.putIfPresent(each.steeringMode(), 2);
            payload.put(each.legData());
        }
    }
}
