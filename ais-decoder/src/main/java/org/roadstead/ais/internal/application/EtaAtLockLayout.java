package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.EtaAtLock;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** ETA at lock, bridge or terminal: DAC 200, FI 21. */
final class EtaAtLockLayout {
    private EtaAtLockLayout() {}

    static EtaAtLock read(PayloadReader payload) {
        String country = payload.text(2);
        String locode = payload.text(3);
        String fairwaySection = payload.text(5);
        String terminal = payload.text(5);
        String hectometre = payload.text(5);
        int etaMonth = payload.unsignedIfPresent(4);
        int etaDay = payload.unsignedIfPresent(5);
        int etaHour = payload.unsignedIfPresent(5);
        int etaMinute = payload.unsignedIfPresent(6);
        int tugs = payload.unsignedIfPresent(3);
        int airDraught = payload.unsignedIfPresent(12);
        payload.skip(5);
        return new EtaAtLock(country, locode, fairwaySection, terminal, hectometre, etaMonth, etaDay, etaHour,
                etaMinute, tugs, airDraught);
    }

    static void write(EtaAtLock message, PayloadWriter payload) {
        payload.text(message.country(), 2);
        payload.text(message.locode(), 3);
        payload.text(message.fairwaySection(), 5);
        payload.text(message.terminal(), 5);
        payload.text(message.hectometre(), 5);
        payload.putIfPresent(message.etaMonth(), 4);
        payload.putIfPresent(message.etaDay(), 5);
        payload.putIfPresent(message.etaHour(), 5);
        payload.putIfPresent(message.etaMinute(), 6);
        payload.putIfPresent(message.tugs(), 3);
        payload.putIfPresent(message.airDraught(), 12);
        payload.put(0, 5);
    }
}
