package org.roadstead.ais.application;

/**
 * Environmental sensor report: salinity (IMO SN.1/Circ.289 (2010), FI 26; DAC 366 and 367, FI 33, have the same).
 *
 * @param waterTemperature 1/10 degrees Celsius; minus 10; 0 to 600; 601 not available; 602 not available
 * @param conductivity 1/100 S/m; 0 to 700; 701 is more than 7.00; 702 not available; 703 not available
 * @param pressure 1/10 dbar; 0 to 60000; 60001 is more than 6000; 60002 not available; 60003 not available
 * @param salinity 1/10 per mille; 0 to 500; 501 is 50.1 or more; 502 is data not available; 503 is sensor not
 *        available; 502 not available; 503 not available
 * @param salinityType 0 measured, 1 calculated PSS-78, 2 calculated otherwise, 3 reserved
 * @param sensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from statistics, 4
 *        forecast, 5 nowcast, 6 reserved, 7 sensor not available
 */
public record EnvironmentalSalinity(int waterTemperature, int conductivity, int pressure, int salinity,
        int salinityType, int sensorDataType) implements Described {

    @Override
    public void describe(Fields out) {
        out.scaled("water_temperature", waterTemperature, 0, 600, new Scale(1, 10, -10, 1));
        out.scaled("conductivity", conductivity, 0, 701, Scale.HUNDREDTHS);
        out.scaled("pressure", pressure, 0, 60001, Scale.TENTHS);
        out.scaled("salinity", salinity, 0, 501, Scale.TENTHS);
        out.number("salinity_type", salinityType, 0, 3);
        out.number("sensor_data_type", sensorDataType, 0, 7);
    }
}
