package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.EnvironmentalReports;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Environmental: DAC 1, FI 26. */
final class EnvironmentalReportsLayout {
    private EnvironmentalReportsLayout() {}

    static EnvironmentalReports read(PayloadReader payload) {
        List<EnvironmentalReports.Report> reports = new ArrayList<>();
        while (reports.size() < 8 && payload.remaining() >= 112) {
            reports.add(readReport(payload));
        }
        return new EnvironmentalReports(reports);
    }

    private static EnvironmentalReports.Report readReport(PayloadReader payload) {
        int sensorReportType = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int siteId = payload.unsignedIfPresent(7);
        Described report = SensorReports.read(sensorReportType, payload);
        return new EnvironmentalReports.Report(sensorReportType, day, hour, minute, siteId, report);
    }

    static void write(EnvironmentalReports message, PayloadWriter payload) {
        for (EnvironmentalReports.Report each : message.reports()) {
            payload.putIfPresent(each.sensorReportType(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.putIfPresent(each.siteId(), 7);
            SensorReports.write(each.report(), payload);
        }
    }
}
