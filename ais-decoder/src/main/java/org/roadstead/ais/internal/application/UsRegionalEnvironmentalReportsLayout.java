package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UsRegionalEnvironmentalReports;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Environmental (US regional): DAC 367, FI 33. */
final class UsRegionalEnvironmentalReportsLayout {
    private UsRegionalEnvironmentalReportsLayout() {}

    static UsRegionalEnvironmentalReports read(PayloadReader payload) {
        List<UsRegionalEnvironmentalReports.Report> reports = new ArrayList<>();
        while (reports.size() < 8 && payload.remaining() >= 112) {
            reports.add(readReport(payload));
        }
        return new UsRegionalEnvironmentalReports(reports);
    }

    private static UsRegionalEnvironmentalReports.Report readReport(PayloadReader payload) {
        int sensorReportType = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int siteId = payload.unsignedIfPresent(7);
        Described report = UsRegionalSensorReports.read(sensorReportType, payload);
        return new UsRegionalEnvironmentalReports.Report(sensorReportType, day, hour, minute, siteId, report);
    }

    static void write(UsRegionalEnvironmentalReports message, PayloadWriter payload) {
        for (UsRegionalEnvironmentalReports.Report each : message.reports()) {
            payload.putIfPresent(each.sensorReportType(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.putIfPresent(each.siteId(), 7);
            UsRegionalSensorReports.write(each.report(), payload);
        }
    }
}
