package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UsEnvironmentalReports;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Environmental, version 1.5: DAC 366, FI 33. */
final class UsEnvironmentalReportsLayout {
    private UsEnvironmentalReportsLayout() {}

    static UsEnvironmentalReports read(PayloadReader payload) {
        List<UsEnvironmentalReports.Report> reports = new ArrayList<>();
        while (reports.size() < 8 && payload.remaining() >= 112) {
            reports.add(readReport(payload));
        }
        return new UsEnvironmentalReports(reports);
    }

    private static UsEnvironmentalReports.Report readReport(PayloadReader payload) {
        int sensorReportType = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int siteId = payload.unsignedIfPresent(7);
        Described report = UsSensorReports.read(sensorReportType, payload);
        return new UsEnvironmentalReports.Report(sensorReportType, day, hour, minute, siteId, report);
    }

    static void write(UsEnvironmentalReports message, PayloadWriter payload) {
        for (UsEnvironmentalReports.Report each : message.reports()) {
            payload.putIfPresent(each.sensorReportType(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.putIfPresent(each.siteId(), 7);
            UsSensorReports.write(each.report(), payload);
        }
    }
}
