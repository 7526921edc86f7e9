package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.VesselProcession;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Vessel procession order (PAWSS): DAC 316, 366, FI 2. */
final class VesselProcessionLayout {
    private VesselProcessionLayout() {}

    static VesselProcession read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String procession = payload.text(16);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        payload.skip(3);
        List<VesselProcession.Ship> ships = new ArrayList<>();
        while (ships.size() < 5 && payload.remaining() >= 184) {
            ships.add(readShip(payload));
        }
        return new VesselProcession(messageId, month, day, hour, minute, procession, lon, lat, ships);
    }

    private static VesselProcession.Ship readShip(PayloadReader payload) {
        int order = payload.unsignedIfPresent(5);
        String name = payload.text(15);
        String position = payload.text(12);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        payload.skip(6);
        return new VesselProcession.Ship(order, name, position, hour, minute);
    }

    static void write(VesselProcession message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.text(message.procession(), 16);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.put(0, 3);
        for (VesselProcession.Ship each : message.ships()) {
            payload.putIfPresent(each.order(), 5);
            payload.text(each.name(), 15);
            payload.text(each.position(), 12);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.put(0, 6);
        }
    }
}
