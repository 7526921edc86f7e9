package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.VirtualAtonRequest;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Virtual AtoN or station request (UK): DAC 235, FI 20. */
final class VirtualAtonRequestLayout {
    private VirtualAtonRequestLayout() {}

    static VirtualAtonRequest read(PayloadReader payload) {
        String station = payload.text(34);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int offPosition = payload.unsignedIfPresent(1);
        payload.skip(4);
        return new VirtualAtonRequest(station, day, hour, minute, lon, lat, offPosition);
    }

    static void write(VirtualAtonRequest message, PayloadWriter payload) {
        payload.text(message.station(), 34);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.lon(), 28);
        payload.putIfPresent(message.lat(), 27);
        payload.putIfPresent(message.offPosition(), 1);
        payload.put(0, 4);
    }
}
