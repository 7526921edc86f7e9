package org.roadstead.ais.application;

import java.util.List;

/**
 * Environmental sensor report: current 2d (IMO SN.1/Circ.289 (2010), FI 26; DAC 366 and 367, FI 33, have the same).
 *
 * @param currents the currents
 * @param sensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from statistics, 4
 *        forecast, 5 nowcast, 6 reserved, 7 sensor not available
 */
public record EnvironmentalCurrent2d(List<Current> currents, int sensorDataType) implements Described {

    /**
     * One of the currents.
     *
     * @param speed 1/10 knots; 0 to 245; 246 is 24.6 or more; 247 not available
     * @param direction degrees; 0 to 359; 360 not available
     * @param depth metres; 0 to 360; 361 is 361 or more; 362 not available
     */
    public record Current(int speed, int direction, int depth) implements Described {

        @Override
        public void describe(Fields out) {
            out.scaled("speed", speed, 0, 246, Scale.TENTHS);
            out.number("direction", direction, 0, 359);
            out.number("depth", depth, 0, 361);
        }
    }

    /** Keeps copies of the lists. */
    public EnvironmentalCurrent2d {
        currents = List.copyOf(currents);
    }

    @Override
    public void describe(Fields out) {
        out.list("currents", currents);
        out.number("sensor_data_type", sensorDataType, 0, 7);
    }
}
