package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.StaticAndVoyageData;

/** Type 5: M.1371-5 annex 8 §3.3. */
final class StaticAndVoyageLayout {
    private StaticAndVoyageLayout() {}

    static StaticAndVoyageData read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int aisVersion = payload.unsigned(2);
        int imoNumber = payload.unsigned(30);
        String callSign = payload.text(7);
        String name = payload.text(20);
        int shipType = payload.unsigned(8);
        int toBow = payload.unsigned(9);
        int toStern = payload.unsigned(9);
        int toPort = payload.unsigned(6);
        int toStarboard = payload.unsigned(6);
        int epfd = payload.unsigned(4);
        int etaMonth = payload.unsigned(4);
        int etaDay = payload.unsigned(5);
        int etaHour = payload.unsigned(5);
        int etaMinute = payload.unsigned(6);
        int draught = payload.unsigned(8);
        String destination = payload.text(20);
        int dte = payload.unsignedIfPresent(1);
        int spare = payload.unsignedIfPresent(1);
        return new StaticAndVoyageData(repeat, mmsi, aisVersion, imoNumber, callSign, name, shipType, toBow, toStern,
                toPort, toStarboard, epfd, etaMonth, etaDay, etaHour, etaMinute, draught, destination, dte, spare);
    }

    static void write(StaticAndVoyageData data, PayloadWriter payload) {
        payload.put(data.aisVersion(), 2)
                .put(data.imoNumber(), 30)
                .text(data.callSignAsSent(), 7)
                .text(data.nameAsSent(), 20)
                .put(data.shipType(), 8)
                .put(data.toBow(), 9)
                .put(data.toStern(), 9)
                .put(data.toPort(), 6)
                .put(data.toStarboard(), 6)
                .put(data.epfd(), 4)
                .put(data.etaMonth(), 4)
                .put(data.etaDay(), 5)
                .put(data.etaHour(), 5)
                .put(data.etaMinute(), 6)
                .put(data.draught(), 8)
                .text(data.destinationAsSent(), 20)
                .putIfPresent(data.dte(), 1)
                .putIfPresent(data.spare(), 1);
    }
}
