package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.ClassBPositionReport;

/** Type 18: M.1371-5 annex 8 §3.16. */
final class ClassBPositionLayout {
    private ClassBPositionLayout() {}

    static ClassBPositionReport read(PayloadReader payload) {
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
        int spare = payload.unsigned(1);
        boolean lowPower = payload.flag();
        boolean carrierSense = payload.flag();
        boolean display = payload.flag();
        boolean dsc = payload.flag();
        boolean wholeBand = payload.flag();
        boolean message22 = payload.flag();
        boolean assignedMode = payload.flag();
        boolean raim = payload.flag();
        int communicationStateSelector = payload.unsigned(1);
        int communicationState = payload.unsigned(19);
        return new ClassBPositionReport(repeat, mmsi, reserved, sog, positionAccuracy, longitude, latitude, cog,
                trueHeading, utcSecond, spare, lowPower, carrierSense, display, dsc, wholeBand, message22, assignedMode,
                raim,
                communicationStateSelector, communicationState);
    }

    static void write(ClassBPositionReport report, PayloadWriter payload) {
        payload.put(report.reserved(), 8)
                .put(report.sog(), 10)
                .put(report.positionAccuracy())
                .put(report.longitude(), 28)
                .put(report.latitude(), 27)
                .put(report.cog(), 12)
                .put(report.trueHeading(), 9)
                .put(report.utcSecond(), 6)
                .put(report.spare(), 1)
                .put(report.lowPower())
                .put(report.carrierSense())
                .put(report.display())
                .put(report.dsc())
                .put(report.wholeBand())
                .put(report.message22())
                .put(report.assignedMode())
                .put(report.raim())
                .put(report.communicationStateSelector(), 1)
                .put(report.communicationState(), 19);
    }
}
