package org.roadstead.ais.application;

/**
 * Environmental sensor report: wind (IMO SN.1/Circ.289 (2010), FI 26; DAC 366 and 367, FI 33, have the same).
 *
 * @param windSpeed knots; 0 to 120; 121 is 121 or more; 122 not available
 * @param gustSpeed knots; 0 to 120; 121 is 121 or more; 122 not available
 * @param windDirection degrees; 0 to 359; 360 not available
 * @param gustDirection degrees; 0 to 359; 360 not available
 * @param sensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from statistics, 4
 *        forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param forecastWindSpeed knots; 0 to 120; 121 is 121 or more; 122 not available
 * @param forecastGustSpeed knots; 0 to 120; 121 is 121 or more; 122 not available
 * @param forecastWindDirection degrees; 0 to 359; 360 not available
 * @param forecastDay 1 to 31; 0 not available
 * @param forecastHour 0 to 23; 24 not available
 * @param forecastMinute 0 to 59; 60 not available
 * @param forecastDuration minutes; 0 is cancel forecast; 255 not available
 */
public record EnvironmentalWind(int windSpeed, int gustSpeed, int windDirection, int gustDirection, int sensorDataType,
        int forecastWindSpeed, int forecastGustSpeed, int forecastWindDirection, int forecastDay, int forecastHour,
        int forecastMinute, int forecastDuration) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("wind_speed", windSpeed, 0, 121);
        out.number("gust_speed", gustSpeed, 0, 121);
        out.number("wind_direction", windDirection, 0, 359);
        out.number("gust_direction", gustDirection, 0, 359);
        out.number("sensor_data_type", sensorDataType, 0, 7);
        out.number("forecast_wind_speed", forecastWindSpeed, 0, 121);
        out.number("forecast_gust_speed", forecastGustSpeed, 0, 121);
        out.number("forecast_wind_direction", forecastWindDirection, 0, 359);
        out.number("forecast_day", forecastDay, 1, 31);
        out.number("forecast_hour", forecastHour, 0, 23);
        out.number("forecast_minute", forecastMinute, 0, 59);
        out.number("forecast_duration", forecastDuration, 0, 254);
    }
}
