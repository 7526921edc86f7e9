package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.BridgeClearance;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Bridge clearance, version 0: DAC 200, FI 25. */
final class BridgeClearanceLayout {
    private BridgeClearanceLayout() {}

    static BridgeClearance read(PayloadReader payload) {
        int version = payload.unsignedIfPresent(3);
        String country = payload.text(2);
        int fairwaySection = payload.unsignedIfPresent(17);
        String objectCode = payload.text(5);
        int hectometre = payload.unsignedIfPresent(17);
        int clearance = payload.unsignedIfPresent(14);
        int age = payload.unsignedIfPresent(10);
        int accuracy = payload.unsignedIfPresent(5);
        payload.skip(4);
        return new BridgeClearance(version, country, fairwaySection, objectCode, hectometre, clearance, age, accuracy);
    }

    static void write(BridgeClearance message, PayloadWriter payload) {
        payload.putIfPresent(message.version(), 3);
        payload.text(message.country(), 2);
        payload.putIfPresent(message.fairwaySection(), 17);
        payload.text(message.objectCode(), 5);
        payload.putIfPresent(message.hectometre(), 17);
        payload.putIfPresent(message.clearance(), 14);
        payload.putIfPresent(message.age(), 10);
        payload.putIfPresent(message.accuracy(), 5);
        payload.put(0, 4);
    }
}
