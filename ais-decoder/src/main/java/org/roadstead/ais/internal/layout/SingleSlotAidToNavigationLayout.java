package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.SingleSlotAidToNavigationReport;

/** Type 28: M.1371-6 annex 7, table 84. */
final class SingleSlotAidToNavigationLayout {
    private SingleSlotAidToNavigationLayout() {}

    static SingleSlotAidToNavigationReport read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int utcSecond = payload.unsigned(6);
        int longitude = payload.signed(28);
        int latitude = payload.signed(27);
        int restrictedUse = payload.unsigned(2);
        int stationType = payload.unsigned(3);
        int aidType = payload.unsigned(7);
        int ialaMrn = payload.unsigned(17);
        int dimensionType = payload.unsigned(4);
        int dimensionA = payload.unsigned(9);
        int dimensionB = payload.unsigned(11);
        boolean additionalDimensions = payload.flag();
        boolean charted = payload.flag();
        int onStationStatus = payload.unsigned(4);
        int aidStatus = payload.unsigned(8);
        int spare = payload.unsigned(1);
        boolean authenticated = payload.flag();
        return new SingleSlotAidToNavigationReport(repeat, mmsi, utcSecond, longitude, latitude, restrictedUse,
                stationType, aidType, ialaMrn, dimensionType, dimensionA, dimensionB, additionalDimensions, charted,
                onStationStatus, aidStatus, spare, authenticated);
    }

    static void write(SingleSlotAidToNavigationReport report, PayloadWriter payload) {
        payload.put(report.utcSecond(), 6)
                .put(report.longitude(), 28)
                .put(report.latitude(), 27)
                .put(report.restrictedUse(), 2)
                .put(report.stationType(), 3)
                .put(report.aidType(), 7)
                .put(report.ialaMrn(), 17)
                .put(report.dimensionType(), 4)
                .put(report.dimensionA(), 9)
                .put(report.dimensionB(), 11)
                .put(report.additionalDimensions())
                .put(report.charted())
                .put(report.onStationStatus(), 4)
                .put(report.aidStatus(), 8)
                .put(report.spare(), 1)
                .put(report.authenticated());
    }
}
