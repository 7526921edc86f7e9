package org.roadstead.ais.application;

/**
 * Environmental sensor report: water level (IMO SN.1/Circ.289 (2010), FI 26; DAC 366 and 367, FI 33, have the same).
 *
 * @param levelType 0 relative to datum, 1 water depth
 * @param waterLevel 1/100 metres; -32767 is -327.67 or less; 32767 is 327.67 or more; -32768 not available
 * @param trend 0 increasing, 1 decreasing, 2 steady, 3 not available
 * @param datum code; 14 not available
 * @param sensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from statistics, 4
 *        forecast, 5 nowcast, 6 reserved, 7 sensor not available
 * @param forecastLevelType 0 relative to datum, 1 water depth
 * @param forecastWaterLevel 1/100 metres; -32768 not available
 * @param forecastDay 1 to 31; 0 not available
 * @param forecastHour 0 to 23; 24 not available
 * @param forecastMinute 0 to 59; 60 not available
 * @param forecastDuration minutes; 0 is cancel forecast; 255 not available
 */
public record EnvironmentalWaterLevel(int levelType, int waterLevel, int trend, int datum, int sensorDataType,
        int forecastLevelType, int forecastWaterLevel, int forecastDay, int forecastHour, int forecastMinute,
        int forecastDuration) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("level_type", levelType, 0, 1);
        out.scaled("water_level", waterLevel, -32767, 32767, Scale.HUNDREDTHS);
        out.number("trend", trend, 0, 3);
        out.number("datum", datum, 0, 31);
        out.number("sensor_data_type", sensorDataType, 0, 7);
        out.number("forecast_level_type", forecastLevelType, 0, 1);
        out.scaled("forecast_water_level", forecastWaterLevel, -32767, 32767, Scale.HUNDREDTHS);
        out.number("forecast_day", forecastDay, 1, 31);
        out.number("forecast_hour", forecastHour, 0, 23);
        out.number("forecast_minute", forecastMinute, 0, 59);
        out.number("forecast_duration", forecastDuration, 0, 254);
    }
}
