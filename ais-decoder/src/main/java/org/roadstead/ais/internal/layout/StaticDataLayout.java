package org.roadstead.ais.internal.layout;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;

/** Type 24, parts A and B: M.1371-5 annex 8 §3.22. */
final class StaticDataLayout {
    static final int PART_AT = 38;
    static final int PART_A = 0;
    static final int PART_B = 1;
    /** Some stations stop here, in the middle of a field, which is then absent. */
    static final int SHORTEST_BITS = 160;

    private StaticDataLayout() {}

    static StaticDataPartA readPartA(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        payload.skip(2);
        String name = payload.text(20);
        return new StaticDataPartA(repeat, mmsi, name);
    }

    static void write(StaticDataPartA data, PayloadWriter payload) {
        payload.put(PART_A, 2).text(data.nameAsSent(), 20);
    }

    static StaticDataPartB readPartB(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        payload.skip(2);
        int shipType = payload.unsigned(8);
        String vendorId = payload.text(3);
        int unitModel = payload.unsigned(4);
        int serialNumber = payload.unsigned(20);
        String callSign = payload.text(7);
        boolean auxiliary = StaticDataPartB.isAuxiliary(mmsi);
        int mothershipMmsi = auxiliary ? payload.unsignedIfPresent(30) : ABSENT;
        int toBow = auxiliary ? ABSENT : payload.unsigned(9);
        int toStern = auxiliary ? ABSENT : payload.unsigned(9);
        int toPort = auxiliary ? ABSENT : payload.unsigned(6);
        int toStarboard = auxiliary ? ABSENT : payload.unsignedIfPresent(6);
        int epfd = payload.unsignedIfPresent(4);
        int spare = payload.unsignedIfPresent(2);
        return new StaticDataPartB(repeat, mmsi, shipType, vendorId, unitModel, serialNumber, callSign, toBow, toStern,
                toPort, toStarboard, mothershipMmsi, epfd, spare);
    }

    static void write(StaticDataPartB data, PayloadWriter payload) {
        payload.put(PART_B, 2)
                .put(data.shipType(), 8)
                .text(data.vendorIdAsSent(), 3)
                .put(data.unitModel(), 4)
                .put(data.serialNumber(), 20)
                .text(data.callSignAsSent(), 7)
                .putIfPresent(data.mothershipMmsi(), 30)
                .putIfPresent(data.toBow(), 9)
                .putIfPresent(data.toStern(), 9)
                .putIfPresent(data.toPort(), 6)
                .putIfPresent(data.toStarboard(), 6)
                .putIfPresent(data.epfd(), 4)
                .putIfPresent(data.spare(), 2)
                .padTo(SHORTEST_BITS);
    }
}
