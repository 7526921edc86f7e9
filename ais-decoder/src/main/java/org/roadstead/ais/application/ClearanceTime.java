package org.roadstead.ais.application;

/**
 * Clearance time to enter port: DAC 1, FI 18 (IMO SN.1/Circ.289 (2010)).
 *
 * @param linkageId 0 not available
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param portAndBerth up to 20 characters as sent
 * @param destination up to 5 characters as sent
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 */
public record ClearanceTime(int linkageId, int month, int day, int hour, int minute, String portAndBerth,
        String destination, int lon, int lat) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("linkage", linkageId, 1, 1023);
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.text("portname", portAndBerth);
        out.text("destination", destination);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
    }
}
