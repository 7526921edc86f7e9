package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.MarineTrafficSignal;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Marine traffic signal: DAC 1, FI 19. */
final class MarineTrafficSignalLayout {
    private MarineTrafficSignalLayout() {}

    static MarineTrafficSignal read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        String stationName = payload.text(20);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int status = payload.unsignedIfPresent(2);
        int signal = payload.unsignedIfPresent(5);
        int nextHour = payload.unsignedIfPresent(5);
        int nextMinute = payload.unsignedIfPresent(6);
        int nextSignal = payload.unsignedIfPresent(5);
        payload.skip(102);
        return new MarineTrafficSignal(linkageId, stationName, lon, lat, status, signal, nextHour, nextMinute,
                nextSignal);
    }

    static void write(MarineTrafficSignal message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.text(message.stationName(), 20);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.putIfPresent(message.status(), 2);
        payload.putIfPresent(message.signal(), 5);
        payload.putIfPresent(message.nextHour(), 5);
        payload.putIfPresent(message.nextMinute(), 6);
        payload.putIfPresent(message.nextSignal(), 5);
        payload.put(0, 102);
    }
}
