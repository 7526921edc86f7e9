package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.LockageOrder;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Lockage order: DAC 316, 366, FI 2. */
final class LockageOrderLayout {
    private LockageOrderLayout() {}

    static LockageOrder read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String lock = payload.text(7);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        payload.skip(9);
        List<LockageOrder.Ship> ships = new ArrayList<>();
        while (ships.size() < 6 && payload.remaining() >= 120) {
            ships.add(readShip(payload));
        }
        return new LockageOrder(messageId, month, day, hour, minute, lock, lon, lat, ships);
    }

    private static LockageOrder.Ship readShip(PayloadReader payload) {
        String name = payload.text(15);
        int direction = payload.unsignedIfPresent(1);
        int etaMonth = payload.unsignedIfPresent(4);
        int etaDay = payload.unsignedIfPresent(5);
        int etaHour = payload.unsignedIfPresent(5);
        int etaMinute = payload.unsignedIfPresent(6);
        payload.skip(9);
        return new LockageOrder.Ship(name, direction, etaMonth, etaDay, etaHour, etaMinute);
    }

    static void write(LockageOrder message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.text(message.lock(), 7);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.put(0, 9);
        for (LockageOrder.Ship each : message.ships()) {
            payload.text(each.name(), 15);
            payload.putIfPresent(each.direction(), 1);
            payload.putIfPresent(each.etaMonth(), 4);
            payload.putIfPresent(each.etaDay(), 5);
            payload.putIfPresent(each.etaHour(), 5);
            payload.putIfPresent(each.etaMinute(), 6);
            payload.put(0, 9);
        }
    }
}
