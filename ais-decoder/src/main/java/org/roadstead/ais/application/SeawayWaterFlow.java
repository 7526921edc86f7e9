package org.roadstead.ais.application;

import java.util.List;

/**
 * Water flow: DAC 316, 366, FI 1 (St. Lawrence Seaway AIS data messaging (2002), DAC 316 Canada, 366 USA).
 *
 * @param messageId as sent
 * @param reports the reports
 */
public record SeawayWaterFlow(int messageId, List<Report> reports) implements ApplicationMessage {

    /**
     * One of the reports.
     *
     * @param month 1 to 12; 0 not available
     * @param day 1 to 31; 0 not available
     * @param hour 0 to 23; 24 not available
     * @param minute 0 to 59; 60 not available
     * @param station up to 7 characters as sent
     * @param lon 1/60000 degrees; 10860000 not available
     * @param lat 1/60000 degrees; 5460000 not available
     * @param flow m3/s; 16383 not available
     */
    public record Report(int month, int day, int hour, int minute, String station, int lon, int lat,
            int flow) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("month", month, 1, 12);
            out.number("day", day, 1, 31);
            out.number("hour", hour, 0, 23);
            out.number("minute", minute, 0, 59);
            out.text("station", station.stripLeading());
            out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
            out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
            out.number("flow", flow, 0, 16382);
        }
    }

    /** Keeps copies of the lists. */
    public SeawayWaterFlow {
        reports = List.copyOf(reports);
    }

    @Override
    public void describe(Fields out) {
        out.number("message_id", messageId, 0, 63);
        out.list("reports", reports);
    }
}
