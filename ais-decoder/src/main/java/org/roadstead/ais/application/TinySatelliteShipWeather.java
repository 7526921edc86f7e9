package org.roadstead.ais.application;

/**
 * Satellite ship weather, tiny: DAC 367, FI 25 (USCG, DAC 367 (trial and US regional)).
 *
 * @param version as sent
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param pressure hectopascals; plus 799; 403 not available
 * @param windSpeed knots; 127 not available
 * @param windDirection degrees; 360 not available
 */
public record TinySatelliteShipWeather(int version, int hour, int minute, int pressure, int windSpeed,
        int windDirection) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("version", version, 0, 7);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.scaled("pressure", pressure, 0, 511, new Scale(1, 1, 799, 0), 403);
        out.number("wind_speed", windSpeed, 0, 126);
        out.number("wind_direction", windDirection, 0, 511, 360);
    }
}
