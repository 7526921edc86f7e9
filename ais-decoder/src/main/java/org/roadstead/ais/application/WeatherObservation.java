package org.roadstead.ais.application;

/**
 * Weather observation report from ship: DAC 1, FI 21 (IMO SN.1/Circ.289 (2010)).
 *
 * @param variant 0 is this layout; 1 is WMO layout
 * @param location up to 20 characters as sent
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param weather code; 8 not available
 * @param visibilityMoreThan 1 true, 0 false
 * @param visibility 1/10 nautical miles; 0 to 126; 127 not available
 * @param humidity per cent; 0 to 100; 101 not available; 127 not available
 * @param windSpeed knots; 0 to 126; 126 is 126 or more; 127 not available
 * @param windDirection degrees; 0 to 359; 360 not available
 * @param pressure hectopascals; plus 799; 1 to 401; 0 is 799 or less; 402 is 1201 or more; 403 not available
 * @param pressureTendency 15 not available
 * @param airTemperature 1/10 degrees Celsius; -1024 not available
 * @param waterTemperature 1/10 degrees Celsius; minus 10; 0 to 600; 601 not available
 * @param wavePeriod seconds; 0 to 60; 63 not available
 * @param waveHeight 1/10 metres; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param waveDirection degrees; 0 to 359; 360 not available
 * @param swellHeight 1/10 metres; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param swellDirection degrees; 0 to 359; 360 not available
 * @param swellPeriod seconds; 0 to 60; 63 not available
 */
public record WeatherObservation(int variant, String location, int lon, int lat, int day, int hour, int minute,
        int weather, int visibilityMoreThan, int visibility, int humidity, int windSpeed, int windDirection,
        int pressure, int pressureTendency, int airTemperature, int waterTemperature, int wavePeriod, int waveHeight,
        int waveDirection, int swellHeight, int swellDirection, int swellPeriod) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("variant", variant, 0, 1);
        out.text("location", location);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.number("weather", weather, 0, 15);
        out.flag("visibility_more_than", visibilityMoreThan);
        out.scaled("visibility", visibility, 0, 126, Scale.TENTHS);
        out.number("humidity", humidity, 0, 100);
        out.number("wind_speed", windSpeed, 0, 126);
        out.number("wind_direction", windDirection, 0, 359);
        out.scaled("pressure", pressure, 0, 402, new Scale(1, 1, 799, 0));
        out.number("pressure_tendency", pressureTendency, 0, 14);
        out.scaled("air_temperature", airTemperature, -600, 600, Scale.TENTHS);
        out.scaled("water_temperature", waterTemperature, 0, 600, new Scale(1, 10, -10, 1));
        out.number("wave_period", wavePeriod, 0, 60);
        out.scaled("wave_height", waveHeight, 0, 251, Scale.TENTHS);
        out.number("wave_direction", waveDirection, 0, 359);
        out.scaled("swell_height", swellHeight, 0, 251, Scale.TENTHS);
        out.number("swell_direction", swellDirection, 0, 359);
        out.number("swell_period", swellPeriod, 0, 60);
    }
}
