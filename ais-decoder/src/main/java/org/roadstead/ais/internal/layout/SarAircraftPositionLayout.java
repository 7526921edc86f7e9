package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.SarAircraftPositionReport;

/** Type 9: M.1371-5 annex 8 §3.7. */
final class SarAircraftPositionLayout {
    private SarAircraftPositionLayout() {}

    static SarAircraftPositionReport read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int altitude = payload.unsigned(12);
        int speedKnots = payload.unsigned(10);
        boolean positionAccuracy = payload.flag();
        int longitude = payload.signed(28);
        int latitude = payload.signed(27);
        int cog = payload.unsigned(12);
        int utcSecond = payload.unsigned(6);
        boolean barometricAltitude = payload.flag();
        int spare = payload.unsigned(7);
        int dte = payload.unsigned(1);
        int secondSpare = payload.unsigned(3);
        boolean assignedMode = payload.flag();
        boolean raim = payload.flag();
        int communicationStateSelector = payload.unsigned(1);
        int communicationState = payload.unsigned(19);
        return new SarAircraftPositionReport(repeat, mmsi, altitude, speedKnots, positionAccuracy, longitude, latitude,
                cog, utcSecond, barometricAltitude, spare, dte, secondSpare, assignedMode, raim,
                communicationStateSelector,
                communicationState);
    }

    static void write(SarAircraftPositionReport report, PayloadWriter payload) {
        payload.put(report.altitude(), 12)
                .put(report.speedKnots(), 10)
                .put(report.positionAccuracy())
                .put(report.longitude(), 28)
                .put(report.latitude(), 27)
                .put(report.cog(), 12)
                .put(report.utcSecond(), 6)
                .put(report.barometricAltitude())
                .put(report.spare(), 7)
                .put(report.dte(), 1)
                .put(report.secondSpare(), 3)
                .put(report.assignedMode())
                .put(report.raim())
                .put(report.communicationStateSelector(), 1)
                .put(report.communicationState(), 19);
    }
}
