package org.roadstead.ais.application;

/**
 * Virtual AtoN or station request (UK): DAC 235, FI 20 (UK regional).
 *
 * @param station up to 34 characters as sent
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param lon 1/600000 degrees; 108600000 not available
 * @param lat 1/600000 degrees; 54600000 not available
 * @param offPosition 1 true, 0 false
 */
public record VirtualAtonRequest(String station, int day, int hour, int minute, int lon, int lat,
        int offPosition) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("station", station);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.flag("off_position", offPosition);
    }
}
