package org.roadstead.ais.application;

/**
 * Meteorological and hydrological data: DAC 1, FI 11 (IMO SN/Circ.236 (2004)).
 *
 * @param lat 1/60000 degrees; 8388607 not available; 5460000 not available
 * @param lon 1/60000 degrees; 16777215 not available; 10860000 not available
 * @param day 31 not available; 0 not available
 * @param hour 0 to 23; 31 not available; 24 not available
 * @param minute 0 to 59; 63 not available; 60 not available
 * @param windSpeed knots; 0 to 126; 127 not available
 * @param gustSpeed knots; 0 to 126; 127 not available
 * @param windDirection degrees; 0 to 359; 511 not available; 360 not available
 * @param gustDirection degrees; 0 to 359; 511 not available; 360 not available
 * @param airTemperature 1/10 degrees Celsius; minus 60; 0 to 1200; 2047 not available
 * @param humidity per cent; 0 to 100; 127 not available
 * @param dewPoint 1/10 degrees Celsius; minus 20; 0 to 700; 1023 not available
 * @param pressure hectopascals; plus 800; 0 to 400; 511 not available
 * @param pressureTrend 0 steady, 1 decreasing, 2 increasing, 3 not available
 * @param visibility 1/10 nautical miles; 0 to 250; 255 not available
 * @param waterLevel 1/10 metres; minus 10; 0 to 400; 511 not available
 * @param waterLevelTrend 0 steady, 1 decreasing, 2 increasing, 3 not available
 * @param currentSpeed 1/10 knots; 0 to 250; 255 not available
 * @param currentDirection degrees; 0 to 359; 511 not available; 360 not available
 * @param currentSpeed2 1/10 knots; 0 to 250; 255 not available
 * @param currentDirection2 degrees; 0 to 359; 511 not available; 360 not available
 * @param currentDepth2 metres; 0 to 30; 31 not available
 * @param currentSpeed3 1/10 knots; 0 to 250; 255 not available
 * @param currentDirection3 degrees; 0 to 359; 511 not available; 360 not available
 * @param currentDepth3 metres; 0 to 30; 31 not available
 * @param waveHeight 1/10 metres; 0 to 250; 255 not available
 * @param wavePeriod seconds; 0 to 60; 63 not available
 * @param waveDirection degrees; 0 to 359; 511 not available; 360 not available
 * @param swellHeight 1/10 metres; 0 to 250; 255 not available
 * @param swellPeriod seconds; 0 to 60; 63 not available
 * @param swellDirection degrees; 0 to 359; 511 not available; 360 not available
 * @param seaState beaufort; 0 to 12; 13 not available; 15 not available
 * @param waterTemperature 1/10 degrees Celsius; minus 10; 0 to 600; 1023 not available
 * @param precipitation 0 reserved, 1 rain, 2 thunderstorm, 3 freezing rain, 4 mixed/ice, 5 snow, 6 reserved, 7 not
 *        available; 7 not available
 * @param salinity 1/10 per mille; 0 to 500; 511 not available
 * @param ice 0 no, 1 yes, 2 reserved, 3 not available; 3 not available
 */
public record OldMeteorologicalData(int lat, int lon, int day, int hour, int minute, int windSpeed, int gustSpeed,
        int windDirection, int gustDirection, int airTemperature, int humidity, int dewPoint, int pressure,
        int pressureTrend, int visibility, int waterLevel, int waterLevelTrend, int currentSpeed, int currentDirection,
        int currentSpeed2, int currentDirection2, int currentDepth2, int currentSpeed3, int currentDirection3,
        int currentDepth3, int waveHeight, int wavePeriod, int waveDirection, int swellHeight, int swellPeriod,
        int swellDirection, int seaState, int waterTemperature, int precipitation, int salinity,
        int ice) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.number("day", day, 1, 30);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.number("wspeed", windSpeed, 0, 126);
        out.number("wgust", gustSpeed, 0, 126);
        out.number("wdir", windDirection, 0, 359);
        out.number("wgustdir", gustDirection, 0, 359);
        out.scaled("airtemp", airTemperature, 0, 1200, new Scale(1, 10, -60, 1));
        out.number("humidity", humidity, 0, 100);
        out.scaled("dewpoint", dewPoint, 0, 700, new Scale(1, 10, -20, 1));
        out.scaled("pressure", pressure, 0, 400, new Scale(1, 1, 800, 0));
        out.number("pressuretend", pressureTrend, 0, 3);
        out.scaled("visibility", visibility, 0, 250, Scale.TENTHS);
        out.scaled("waterlevel", waterLevel, 0, 400, new Scale(1, 10, -10, 1));
        out.number("leveltrend", waterLevelTrend, 0, 3);
        out.scaled("cspeed", currentSpeed, 0, 250, Scale.TENTHS);
        out.number("cdir", currentDirection, 0, 359);
        out.scaled("cspeed2", currentSpeed2, 0, 250, Scale.TENTHS);
        out.number("cdir2", currentDirection2, 0, 359);
        out.number("cdepth2", currentDepth2, 0, 30);
        out.scaled("cspeed3", currentSpeed3, 0, 250, Scale.TENTHS);
        out.number("cdir3", currentDirection3, 0, 359);
        out.number("cdepth3", currentDepth3, 0, 30);
        out.scaled("waveheight", waveHeight, 0, 250, Scale.TENTHS);
        out.number("waveperiod", wavePeriod, 0, 60);
        out.number("wavedir", waveDirection, 0, 359);
        out.scaled("swellheight", swellHeight, 0, 250, Scale.TENTHS);
        out.number("swellperiod", swellPeriod, 0, 60);
        out.number("swelldir", swellDirection, 0, 359);
        out.number("seastate", seaState, 0, 12);
        out.scaled("watertemp", waterTemperature, 0, 600, new Scale(1, 10, -10, 1));
        out.number("preciptype", precipitation, 0, 7);
        out.scaled("salinity", salinity, 0, 500, Scale.TENTHS);
        out.number("ice", ice, 0, 3);
    }
}
