package org.roadstead.ais.application;

import java.util.List;

/**
 * Environmental, version 1.5: DAC 366, FI 33 (USCG / RTCM SC121, DAC 366).
 *
 * @param reports the reports
 */
public record UsEnvironmentalReports(List<Report> reports) implements ApplicationMessage {

    /**
     * One of the reports.
     *
     * @param sensorReportType as sent
     * @param day 1 to 31; 0 not available
     * @param hour 0 to 23; 24 not available
     * @param minute 0 to 59; 60 not available
     * @param siteId as sent
     * @param report by the code before it; unknown ones as bits
     */
    public record Report(int sensorReportType, int day, int hour, int minute, int siteId,
            Described report) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("sensor_report_type", sensorReportType, 0, 15);
            out.number("day", day, 1, 31);
            out.number("hour", hour, 0, 23);
            out.number("minute", minute, 0, 59);
            out.number("site_id", siteId, 0, 127);
            out.element("report", report);
        }
    }

    /** Keeps copies of the lists. */
    public UsEnvironmentalReports {
        reports = List.copyOf(reports);
    }

    @Override
    public void describe(Fields out) {
        out.list("reports", reports);
    }
}
