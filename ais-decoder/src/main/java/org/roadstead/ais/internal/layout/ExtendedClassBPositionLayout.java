package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.ExtendedClassBPositionReport;

/** Type 19: M.1371-5 annex 8 §3.17. */
final class ExtendedClassBPositionLayout {
    private ExtendedClassBPositionLayout() {}

    static ExtendedClassBPositionReport read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int reserved = payload.unsigned(8);
        int sog = payload.unsigned(10);
        boolean positionAccuracy = payload.flag();
        int longitude = payload.signed(28);
        int latitude = payload.signed(27);
        int cog = payload.unsigned(12);
        int trueHeading = payload.unsigned(9);
        int utcSecond = payload.unsigned(6);
        int spare = payload.unsigned(4);
        String name = payload.text(20);
        int shipType = payload.unsigned(8);
        int toBow = payload.unsigned(9);
        int toStern = payload.unsigned(9);
        int toPort = payload.unsigned(6);
        int toStarboard = payload.unsigned(6);
        int epfd = payload.unsigned(4);
        boolean raim = payload.flag();
        int dte = payload.unsigned(1);
        boolean assignedMode = payload.flag();
        int secondSpare = payload.unsigned(4);
        return new ExtendedClassBPositionReport(repeat, mmsi, reserved, sog, positionAccuracy, longitude, latitude, cog,
                trueHeading, utcSecond, spare, name, shipType, toBow, toStern, toPort, toStarboard, epfd, raim, dte,
                assignedMode, secondSpare);
    }

    static void write(ExtendedClassBPositionReport report, PayloadWriter payload) {
        payload.put(report.reserved(), 8)
                .put(report.sog(), 10)
                .put(report.positionAccuracy())
                .put(report.longitude(), 28)
                .put(report.latitude(), 27)
                .put(report.cog(), 12)
                .put(report.trueHeading(), 9)
                .put(report.utcSecond(), 6)
                .put(report.spare(), 4)
                .text(report.nameAsSent(), 20)
                .put(report.shipType(), 8)
                .put(report.toBow(), 9)
                .put(report.toStern(), 9)
                .put(report.toPort(), 6)
                .put(report.toStarboard(), 6)
                .put(report.epfd(), 4)
                .put(report.raim())
                .put(report.dte(), 1)
                .put(report.assignedMode())
                .put(report.secondSpare(), 4);
    }
}
