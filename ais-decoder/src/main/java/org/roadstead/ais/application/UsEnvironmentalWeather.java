package org.roadstead.ais.application;

/**
 * Environmental sensor report of the United States: weather (USCG and RTCM SC121, DAC 366, FI 33; DAC 367 has the same).
 *
 * @param airTemperature 1/10 degrees Celsius; -1024 not available
 * @param airTemperatureSensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from
 *        statistics, 4 forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param precipitation 0 rain, 1 snow, 2 rain and snow, 3 other
 * @param visibility 1/10 nautical miles; 0 to 240; 241 is 24.1 or more; 242 not available; 243 not available
 * @param dewPoint 1/10 degrees Celsius; minus 20; 0 to 700; 701 not available
 * @param dewPointSensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from
 *        statistics, 4 forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param pressure hectopascals; plus 799; 0 to 402; 0 is 799 or less; 402 is 1201 or more; 403 not available
 * @param pressureTrend 0 steady, 1 decreasing, 2 increasing, 3 not available
 * @param pressureSensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from
 *        statistics, 4 forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param salinity 1/10 per mille; 0 to 500; 501 is 50.1 or more; 502 is data not available; 503 is sensor not
 *        available; 502 not available; 503 not available
 */
public record UsEnvironmentalWeather(int airTemperature, int airTemperatureSensorDataType, int precipitation,
        int visibility, int dewPoint, int dewPointSensorDataType, int pressure, int pressureTrend,
        int pressureSensorDataType, int salinity) implements Described {

    @Override
    public void describe(Fields out) {
        out.scaled("air_temperature", airTemperature, -600, 600, Scale.TENTHS);
        out.number("air_temperature_sensor_data_type", airTemperatureSensorDataType, 0, 7);
        out.number("precipitation", precipitation, 0, 3);
        out.scaled("visibility", visibility, 0, 241, Scale.TENTHS);
        out.scaled("dew_point", dewPoint, 0, 700, new Scale(1, 10, -20, 1));
        out.number("dew_point_sensor_data_type", dewPointSensorDataType, 0, 7);
        out.scaled("pressure", pressure, 0, 402, new Scale(1, 1, 799, 0));
        out.number("pressure_trend", pressureTrend, 0, 3);
        out.number("pressure_sensor_data_type", pressureSensorDataType, 0, 7);
        out.scaled("salinity", salinity, 0, 501, Scale.TENTHS);
    }
}
