package org.roadstead.ais.application;

import java.util.List;

/**
 * Environmental sensor report: horizontal current (IMO SN.1/Circ.289 (2010), FI 26).
 *
 * @param currents the currents
 */
public record EnvironmentalHorizontalCurrent(List<Current> currents) implements Described {

    /**
     * One of the currents.
     *
     * @param bearing degrees; 0 to 359; 360 not available
     * @param distance metres; 0 to 120; 121 is 121 or more; 122 not available
     * @param speed 1/10 knots; 0 to 245; 246 is 24.6 or more; 247 not available
     * @param direction degrees; 0 to 359; 360 not available
     * @param depth metres; 0 to 360; 361 is 361 or more; 362 not available
     */
    public record Current(int bearing, int distance, int speed, int direction, int depth) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("bearing", bearing, 0, 359);
            out.number("distance", distance, 0, 121);
            out.scaled("speed", speed, 0, 246, Scale.TENTHS);
            out.number("direction", direction, 0, 359);
            out.number("depth", depth, 0, 361);
        }
    }

    /** Keeps copies of the lists. */
    public EnvironmentalHorizontalCurrent {
        currents = List.copyOf(currents);
    }

    @Override
    public void describe(Fields out) {
        out.list("currents", currents);
    }
}
