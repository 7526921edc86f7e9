package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.LongRangePositionReport;

/** Type 27: M.1371-5 annex 8 §3.25. */
final class LongRangePositionLayout {
    private LongRangePositionLayout() {}

    static LongRangePositionReport read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        boolean positionAccuracy = payload.flag();
        boolean raim = payload.flag();
        int navigationalStatus = payload.unsigned(4);
        int longitudeTenths = payload.signed(18);
        int latitudeTenths = payload.signed(17);
        int speedKnots = payload.unsigned(6);
        int courseDegrees = payload.unsigned(9);
        boolean positionLatency = payload.flag();
        int spare = payload.unsigned(1);
        return new LongRangePositionReport(repeat, mmsi, positionAccuracy, raim, navigationalStatus, longitudeTenths,
                latitudeTenths, speedKnots, courseDegrees, positionLatency, spare);
    }

    static void write(LongRangePositionReport report, PayloadWriter payload) {
        payload.put(report.positionAccuracy())
                .put(report.raim())
                .put(report.navigationalStatus(), 4)
                .put(report.longitudeTenths(), 18)
                .put(report.latitudeTenths(), 17)
                .put(report.speedKnots(), 6)
                .put(report.courseDegrees(), 9)
                .put(report.positionLatency())
                .put(report.spare(), 1);
    }
}
