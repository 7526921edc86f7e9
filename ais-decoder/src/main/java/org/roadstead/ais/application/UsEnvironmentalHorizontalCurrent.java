package org.roadstead.ais.application;

import java.util.List;

/**
 * Environmental sensor report of the United States: horizontal current (USCG and RTCM SC121, DAC 366, FI 33).
 *
 * @param bearing degrees; 0 to 359; 360 not available
 * @param datum code; 14 not available
 * @param currents the currents
 */
public record UsEnvironmentalHorizontalCurrent(int bearing, int datum, List<Current> currents) implements Described {

    /**
     * One of the currents.
     *
     * @param distance metres; 0 to 360; 361 is 361 or more; 362 not available
     * @param speed 1/10 knots; 0 to 245; 246 is 24.6 or more; 247 not available
     * @param direction degrees; 0 to 359; 360 not available
     * @param level metres; 0 to 360; 361 is 361 or more; 362 not available
     */
    public record Current(int distance, int speed, int direction, int level) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("distance", distance, 0, 361);
            out.scaled("speed", speed, 0, 246, Scale.TENTHS);
            out.number("direction", direction, 0, 359);
            out.number("level", level, 0, 361);
        }
    }

    /** Keeps copies of the lists. */
    public UsEnvironmentalHorizontalCurrent {
        currents = List.copyOf(currents);
    }

    @Override
    public void describe(Fields out) {
        out.number("bearing", bearing, 0, 359);
        out.number("datum", datum, 0, 31);
        out.list("currents", currents);
    }
}
