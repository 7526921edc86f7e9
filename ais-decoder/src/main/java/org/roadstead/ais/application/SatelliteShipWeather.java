package org.roadstead.ais.application;

/**
 * Satellite ship weather: DAC 367, FI 23 (USCG, DAC 367 (trial and US regional)).
 *
 * @param version as sent
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param pressure hectopascals; plus 799; 403 not available
 * @param airTemperature 1/10 degrees Celsius; -1024 not available
 * @param windSpeed knots; 127 not available
 * @param gustSpeed knots; 127 not available
 * @param windDirection degrees; 360 not available
 */
public record SatelliteShipWeather(int version, int day, int hour, int minute, int lon, int lat, int pressure,
        int airTemperature, int windSpeed, int gustSpeed, int windDirection) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("version", version, 0, 7);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.scaled("pressure", pressure, 0, 511, new Scale(1, 1, 799, 0), 403);
        out.scaled("air_temperature", airTemperature, -1023, 1023, Scale.TENTHS);
        out.number("wind_speed", windSpeed, 0, 126);
        out.number("gust_speed", gustSpeed, 0, 126);
        out.number("wind_direction", windDirection, 0, 511, 360);
    }
}
