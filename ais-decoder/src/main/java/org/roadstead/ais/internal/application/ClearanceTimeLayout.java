package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.ClearanceTime;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Clearance time to enter port: DAC 1, FI 18. */
final class ClearanceTimeLayout {
    private ClearanceTimeLayout() {}

    static ClearanceTime read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String portAndBerth = payload.text(20);
        String destination = payload.text(5);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        payload.skip(43);
        return new ClearanceTime(linkageId, month, day, hour, minute, portAndBerth, destination, lon, lat);
    }

    static void write(ClearanceTime message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.text(message.portAndBerth(), 20);
        payload.text(message.destination(), 5);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.put(0, 43);
    }
}
