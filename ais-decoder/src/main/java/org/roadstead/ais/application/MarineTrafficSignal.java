package org.roadstead.ais.application;

/**
 * Marine traffic signal: DAC 1, FI 19 (IMO SN.1/Circ.289 (2010)).
 *
 * @param linkageId 0 not available
 * @param stationName up to 20 characters as sent
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param status 0 not available, 1 in regular service, 2 irregular service, 3 reserved
 * @param signal code
 * @param nextHour 0 to 23; 24 not available
 * @param nextMinute 0 to 59; 60 not available
 * @param nextSignal code
 */
public record MarineTrafficSignal(int linkageId, String stationName, int lon, int lat, int status, int signal,
        int nextHour, int nextMinute, int nextSignal) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("linkage", linkageId, 1, 1023);
        out.text("station", stationName);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.number("status", status, 0, 3);
        out.number("signal", signal, 0, 31);
        out.number("hour", nextHour, 0, 23);
        out.number("minute", nextMinute, 0, 59);
        out.number("nextsignal", nextSignal, 0, 31);
    }
}
