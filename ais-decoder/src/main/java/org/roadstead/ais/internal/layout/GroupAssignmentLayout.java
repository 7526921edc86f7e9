package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.GroupAssignmentCommand;

/** Type 23: M.1371-5 annex 8 §3.21. */
final class GroupAssignmentLayout {
    private GroupAssignmentLayout() {}

    static GroupAssignmentCommand read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        int neLongitude = payload.signed(18);
        int neLatitude = payload.signed(17);
        int swLongitude = payload.signed(18);
        int swLatitude = payload.signed(17);
        int stationType = payload.unsigned(4);
        int shipType = payload.unsigned(8);
        int secondSpare = payload.unsigned(22);
        int txRxMode = payload.unsigned(2);
        int interval = payload.unsigned(4);
        int quietTime = payload.unsigned(4);
        int thirdSpare = payload.unsignedIfPresent(6);
        return new GroupAssignmentCommand(repeat, mmsi, spare, neLongitude, neLatitude, swLongitude, swLatitude,
                stationType, shipType, secondSpare, txRxMode, interval, quietTime, thirdSpare);
    }

    static void write(GroupAssignmentCommand message, PayloadWriter payload) {
        payload.put(message.spare(), 2)
                .put(message.neLongitudeTenths(), 18)
                .put(message.neLatitudeTenths(), 17)
                .put(message.swLongitudeTenths(), 18)
                .put(message.swLatitudeTenths(), 17)
                .put(message.stationType(), 4)
                .put(message.shipType(), 8)
                .put(message.secondSpare(), 22)
                .put(message.txRxMode(), 2)
                .put(message.interval(), 4)
                .put(message.quietTime(), 4)
                .putIfPresent(message.thirdSpare(), 6);
    }
}
