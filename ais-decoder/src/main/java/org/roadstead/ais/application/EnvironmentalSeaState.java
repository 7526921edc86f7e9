package org.roadstead.ais.application;

/**
 * Environmental sensor report: sea state (IMO SN.1/Circ.289 (2010), FI 26; DAC 366 and 367, FI 33, have the same).
 *
 * @param swellHeight 1/10 metres; 0 to 245; 246 is 24.6 or more; 247 not available
 * @param swellPeriod seconds; 0 to 60; 61 not available
 * @param swellDirection degrees; 0 to 359; 360 not available
 * @param seaState beaufort; 0 to 12; 13 not available
 * @param swellSensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from
 *        statistics, 4 forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param waterTemperature 1/10 degrees Celsius; minus 10; 0 to 600; 601 not available; 602 not available
 * @param waterTemperatureDepth 1/10 metres; 0 to 120; 121 is 12.1 or more; 122 not available
 * @param waterTemperatureSensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted
 *        from statistics, 4 forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param waveHeight 1/10 metres; 0 to 245; 246 is 24.6 or more; 247 not available
 * @param wavePeriod seconds; 0 to 60; 61 not available
 * @param waveDirection degrees; 0 to 359; 360 not available
 * @param waveSensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from
 *        statistics, 4 forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param salinity 1/10 per mille; 0 to 500; 501 is 50.1 or more; 502 is data not available; 503 is sensor not
 *        available; 502 not available; 503 not available
 */
public record EnvironmentalSeaState(int swellHeight, int swellPeriod, int swellDirection, int seaState,
        int swellSensorDataType, int waterTemperature, int waterTemperatureDepth, int waterTemperatureSensorDataType,
        int waveHeight, int wavePeriod, int waveDirection, int waveSensorDataType, int salinity) implements Described {

    @Override
    public void describe(Fields out) {
        out.scaled("swell_height", swellHeight, 0, 246, Scale.TENTHS);
        out.number("swell_period", swellPeriod, 0, 60);
        out.number("swell_direction", swellDirection, 0, 359);
        out.number("sea_state", seaState, 0, 12);
        out.number("swell_sensor_data_type", swellSensorDataType, 0, 7);
        out.scaled("water_temperature", waterTemperature, 0, 600, new Scale(1, 10, -10, 1));
        out.scaled("water_temperature_depth", waterTemperatureDepth, 0, 121, Scale.TENTHS);
        out.number("water_temperature_sensor_data_type", waterTemperatureSensorDataType, 0, 7);
        out.scaled("wave_height", waveHeight, 0, 246, Scale.TENTHS);
        out.number("wave_period", wavePeriod, 0, 60);
        out.number("wave_direction", waveDirection, 0, 359);
        out.number("wave_sensor_data_type", waveSensorDataType, 0, 7);
        out.scaled("salinity", salinity, 0, 501, Scale.TENTHS);
    }
}
