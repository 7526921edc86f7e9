package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.BaseStationReport;

/** Types 4 and 11: M.1371-5 annex 8 §3.2 and §3.9. */
final class BaseStationLayout {
    private BaseStationLayout() {}

    static BaseStationReport read(PayloadReader payload) {
        int type = payload.unsigned(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int year = payload.unsigned(14);
        int month = payload.unsigned(4);
        int day = payload.unsigned(5);
        int hour = payload.unsigned(5);
        int minute = payload.unsigned(6);
        int second = payload.unsigned(6);
        boolean positionAccuracy = payload.flag();
        int longitude = payload.signed(28);
        int latitude = payload.signed(27);
        int epfd = payload.unsigned(4);
        boolean transmissionControl = payload.flag();
        int spare = payload.unsigned(9);
        boolean raim = payload.flag();
        int communicationState = payload.unsigned(19);
        return new BaseStationReport(type, repeat, mmsi, year, month, day, hour, minute, second, positionAccuracy,
                longitude, latitude, epfd, transmissionControl, spare, raim, communicationState);
    }

    static void write(BaseStationReport report, PayloadWriter payload) {
        payload.put(report.year(), 14)
                .put(report.month(), 4)
                .put(report.day(), 5)
                .put(report.hour(), 5)
                .put(report.minute(), 6)
                .put(report.second(), 6)
                .put(report.positionAccuracy())
                .put(report.longitude(), 28)
                .put(report.latitude(), 27)
                .put(report.epfd(), 4)
                .put(report.transmissionControl())
                .put(report.spare(), 9)
                .put(report.raim())
                .put(report.communicationState(), 19);
    }
}
