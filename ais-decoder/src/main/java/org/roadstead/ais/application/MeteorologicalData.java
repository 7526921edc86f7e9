package org.roadstead.ais.application;

/**
 * Meteorological and hydrological data: DAC 1, FI 31 (IMO SN.1/Circ.289 (2010)).
 *
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param positionAccuracy 1 true, 0 false
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param windSpeed knots; 0 to 126; 126 is 126 or more; 127 not available
 * @param gustSpeed knots; 0 to 126; 126 is 126 or more; 127 not available
 * @param windDirection degrees; 0 to 359; 360 not available
 * @param gustDirection degrees; 0 to 359; 360 not available
 * @param airTemperature 1/10 degrees Celsius; -1024 not available
 * @param humidity per cent; 0 to 100; 101 not available; 127 not available
 * @param dewPoint 1/10 degrees Celsius; 501 not available
 * @param pressure hectopascals; plus 799; 0 to 402; 0 is 799 or less; 402 is 1201 or more; 511 not available
 * @param pressureTrend 0 steady, 1 decreasing, 2 increasing, 3 not available; 3 not available
 * @param visibilityMoreThan 1 true, 0 false
 * @param visibility 1/10 nautical miles; 0 to 126; 127 not available
 * @param waterLevel 1/100 metres; minus 10; 0 to 4000; 4001 not available
 * @param waterLevelTrend 0 steady, 1 decreasing, 2 increasing, 3 not available; 3 not available
 * @param currentSpeed 1/10 knots; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param currentDirection degrees; 0 to 359; 360 not available
 * @param currentSpeed2 1/10 knots; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param currentDirection2 degrees; 0 to 359; 360 not available
 * @param currentDepth2 metres; 0 to 30; 31 not available
 * @param currentSpeed3 1/10 knots; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param currentDirection3 degrees; 0 to 359; 360 not available
 * @param currentDepth3 metres; 0 to 30; 31 not available
 * @param waveHeight 1/10 metres; 0 to 250; 251 is 25.1 or more; 255 not available
 * @param wavePeriod seconds; 0 to 60; 63 not available
 * @param waveDirection degrees; 0 to 359; 360 not available
 * @param swellHeight 1/10 metres; 0 to 250; 255 not available
 * @param swellPeriod seconds; 0 to 60; 63 not available
 * @param swellDirection degrees; 0 to 359; 360 not available
 * @param seaState beaufort; 0 to 12; 13 not available
 * @param waterTemperature 1/10 degrees Celsius; 501 not available
 * @param precipitation 0 reserved, 1 rain, 2 thunderstorm, 3 freezing rain, 4 mixed/ice, 5 snow, 6 reserved, 7 not
 *        available; 7 not available
 * @param salinity 1/10 per mille; 0 to 500; 501 is 50.1 or more; 511 is sensor not available; 510 not available; 511
 *        not available
 * @param ice 0 no, 1 yes, 2 reserved, 3 not available; 3 not available
 */
public record MeteorologicalData(int lon, int lat, int positionAccuracy, int day, int hour, int minute, int windSpeed,
        int gustSpeed, int windDirection, int gustDirection, int airTemperature, int humidity, int dewPoint,
        int pressure, int pressureTrend, int visibilityMoreThan, int visibility, int waterLevel, int waterLevelTrend,
        int currentSpeed, int currentDirection, int currentSpeed2, int currentDirection2, int currentDepth2,
        int currentSpeed3, int currentDirection3, int currentDepth3, int waveHeight, int wavePeriod, int waveDirection,
        int swellHeight, int swellPeriod, int swellDirection, int seaState, int waterTemperature, int precipitation,
        int salinity, int ice) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.flag("accuracy", positionAccuracy);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.number("wspeed", windSpeed, 0, 126);
        out.number("wgust", gustSpeed, 0, 126);
        out.number("wdir", windDirection, 0, 359);
        out.number("wgustdir", gustDirection, 0, 359);
        out.scaled("airtemp", airTemperature, -600, 600, Scale.TENTHS);
        out.number("humidity", humidity, 0, 100);
        out.scaled("dewpoint", dewPoint, -200, 500, Scale.TENTHS);
        out.scaled("pressure", pressure, 0, 402, new Scale(1, 1, 799, 0));
        out.number("pressuretend", pressureTrend, 0, 3);
        out.flag("visgreater", visibilityMoreThan);
        out.scaled("visibility", visibility, 0, 126, Scale.TENTHS);
        out.scaled("waterlevel", waterLevel, 0, 4000, new Scale(1, 100, -10, 2));
        out.number("leveltrend", waterLevelTrend, 0, 3);
        out.scaled("cspeed", currentSpeed, 0, 251, Scale.TENTHS);
        out.number("cdir", currentDirection, 0, 359);
        out.scaled("cspeed2", currentSpeed2, 0, 251, Scale.TENTHS);
        out.number("cdir2", currentDirection2, 0, 359);
        out.number("cdepth2", currentDepth2, 0, 30);
        out.scaled("cspeed3", currentSpeed3, 0, 251, Scale.TENTHS);
        out.number("cdir3", currentDirection3, 0, 359);
        out.number("cdepth3", currentDepth3, 0, 30);
        out.scaled("waveheight", waveHeight, 0, 251, Scale.TENTHS);
        out.number("waveperiod", wavePeriod, 0, 60);
        out.number("wavedir", waveDirection, 0, 359);
        out.scaled("swellheight", swellHeight, 0, 250, Scale.TENTHS);
        out.number("swellperiod", swellPeriod, 0, 60);
        out.number("swelldir", swellDirection, 0, 359);
        out.number("seastate", seaState, 0, 12);
        out.scaled("watertemp", waterTemperature, -100, 500, Scale.TENTHS);
        out.number("preciptype", precipitation, 0, 7);
        out.scaled("salinity", salinity, 0, 501, Scale.TENTHS);
        out.number("ice", ice, 0, 3);
    }
}
