package org.roadstead.ais.application;

/**
 * Environmental sensor report of the United States: location (USCG and RTCM SC121, DAC 366, FI 33).
 *
 * @param lon 1/600000 degrees; 108600000 not available
 * @param lat 1/600000 degrees; 54600000 not available
 * @param precision as sent
 * @param altitude 1/10 metres; 0 to 2000; 2001 is more than 200.0; 2002 not available
 * @param owner 0 unknown, 1 hydrographic office, 2 inland waterway authority, 3 coastal directorate, 4 meteorological
 *        service, 5 port authority, 6 coast guard, 14 regional use
 * @param timeout 0 none, 1 10 min, 2 1 h, 3 6 h, 4 12 h, 5 24 h
 */
public record UsEnvironmentalLocation(int lon, int lat, int precision, int altitude, int owner,
        int timeout) implements Described {

    @Override
    public void describe(Fields out) {
        out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.number("precision", precision, 0, 7);
        out.scaled("altitude", altitude, 0, 2001, Scale.TENTHS);
        out.number("owner", owner, 0, 15);
        out.number("timeout", timeout, 0, 7);
    }
}
