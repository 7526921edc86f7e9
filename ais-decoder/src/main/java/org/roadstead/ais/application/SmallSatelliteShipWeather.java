package org.roadstead.ais.application;

/**
 * Satellite ship weather, small: DAC 367, FI 24 (USCG, DAC 367 (trial and US regional)).
 *
 * @param version as sent
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param pressure hectopascals; plus 799; 403 not available
 */
public record SmallSatelliteShipWeather(int version, int hour, int minute, int lon, int lat,
        int pressure) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("version", version, 0, 7);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.scaled("pressure", pressure, 0, 511, new Scale(1, 1, 799, 0), 403);
    }
}
