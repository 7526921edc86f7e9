package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.SignalStatus;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Signal status: DAC 200, FI 40. */
final class SignalStatusLayout {
    private SignalStatusLayout() {}

    static SignalStatus read(PayloadReader payload) {
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int signalForm = payload.unsignedIfPresent(4);
        int orientation = payload.unsignedIfPresent(9);
        int impactDirection = payload.unsignedIfPresent(3);
        int lightStatus = payload.unsignedIfPresent(30);
        payload.skip(11);
        return new SignalStatus(lon, lat, signalForm, orientation, impactDirection, lightStatus);
    }

    static void write(SignalStatus message, PayloadWriter payload) {
        payload.putIfPresent(message.lon(), 28);
        payload.putIfPresent(message.lat(), 27);
        payload.putIfPresent(message.signalForm(), 4);
        payload.putIfPresent(message.orientation(), 9);
        payload.putIfPresent(message.impactDirection(), 3);
        payload.putIfPresent(message.lightStatus(), 30);
        payload.put(0, 11);
    }
}
