package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.RtaAtLock;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** RTA at lock, bridge or terminal: DAC 200, FI 22. */
final class RtaAtLockLayout {
    private RtaAtLockLayout() {}

    static RtaAtLock read(PayloadReader payload) {
        String country = payload.text(2);
        String locode = payload.text(3);
        String fairwaySection = payload.text(5);
        String terminal = payload.text(5);
        String hectometre = payload.text(5);
        int rtaMonth = payload.unsignedIfPresent(4);
        int rtaDay = payload.unsignedIfPresent(5);
        int rtaHour = payload.unsignedIfPresent(5);
        int rtaMinute = payload.unsignedIfPresent(6);
        int status = payload.unsignedIfPresent(2);
        payload.skip(2);
        return new RtaAtLock(country, locode, fairwaySection, terminal, hectometre, rtaMonth, rtaDay, rtaHour,
                rtaMinute, status);
    }

    static void write(RtaAtLock message, PayloadWriter payload) {
        payload.text(message.country(), 2);
        payload.text(message.locode(), 3);
        payload.text(message.fairwaySection(), 5);
        payload.text(message.terminal(), 5);
        payload.text(message.hectometre(), 5);
        payload.putIfPresent(message.rtaMonth(), 4);
        payload.putIfPresent(message.rtaDay(), 5);
        payload.putIfPresent(message.rtaHour(), 5);
        payload.putIfPresent(message.rtaMinute(), 6);
        payload.putIfPresent(message.status(), 2);
        payload.put(0, 2);
    }
}
