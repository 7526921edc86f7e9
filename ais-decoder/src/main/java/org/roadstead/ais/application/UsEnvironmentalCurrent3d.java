package org.roadstead.ais.application;

import java.util.List;

/**
 * Environmental sensor report of the United States: current 3d (USCG and RTCM SC121, DAC 366, FI 33; DAC 367 has the same).
 *
 * @param currents the currents
 * @param sensorDataType 0 no data, 1 raw real time, 2 real time with quality control, 3 predicted from statistics, 4
 *        forecast, 5 nowcast, 6 reserved, 7 sensor not available
 */
public record UsEnvironmentalCurrent3d(List<Current> currents, int sensorDataType) implements Described {

    /**
     * One of the currents.
     *
     * @param north 1/10 knots; -251 is less than -25.0; 251 is more than 25.0; -256 not available
     * @param east 1/10 knots; -251 is less than -25.0; 251 is more than 25.0; -256 not available
     * @param up 1/10 knots; -251 is less than -25.0; 251 is more than 25.0; -256 not available
     * @param depth metres; 0 to 360; 361 is 361 or more; 362 not available
     */
    public record Current(int north, int east, int up, int depth) implements Described {

        @Override
        public void describe(Fields out) {
            out.scaled("north", north, -251, 251, Scale.TENTHS);
            out.scaled("east", east, -251, 251, Scale.TENTHS);
            out.scaled("up", up, -251, 251, Scale.TENTHS);
            out.number("depth", depth, 0, 361);
        }
    }

    /** Keeps copies of the lists. */
    public UsEnvironmentalCurrent3d {
        currents = List.copyOf(currents);
    }

    @Override
    public void describe(Fields out) {
        out.list("currents", currents);
        out.number("sensor_data_type", sensorDataType, 0, 7);
    }
}
