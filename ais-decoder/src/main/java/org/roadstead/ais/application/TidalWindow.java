package org.roadstead.ais.application;

import java.util.List;

/**
 * Tidal window: DAC 1, FI 32 (IMO SN.1/Circ.289 (2010)).
 *
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param windows the windows
 */
public record TidalWindow(int month, int day, List<Window> windows) implements ApplicationMessage {

    /**
     * One of the windows.
     *
     * @param lon 1/60000 degrees; 10860000 not available
     * @param lat 1/60000 degrees; 5460000 not available
     * @param fromHour 0 to 23; 24 not available
     * @param fromMinute 0 to 59; 60 not available
     * @param toHour 0 to 23; 24 not available
     * @param toMinute 0 to 59; 60 not available
     * @param currentDirection degrees; 0 to 359; 360 not available
     * @param currentSpeed 1/10 knots; 0 to 250; 251 is 25.1 or more; 255 not available
     */
    public record Window(int lon, int lat, int fromHour, int fromMinute, int toHour, int toMinute, int currentDirection,
            int currentSpeed) implements Described {

        @Override
        public void describe(Fields out) {
            out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
            out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
            out.number("from_hour", fromHour, 0, 23);
            out.number("from_min", fromMinute, 0, 59);
            out.number("to_hour", toHour, 0, 23);
            out.number("to_min", toMinute, 0, 59);
            out.number("cdir", currentDirection, 0, 359);
            out.scaled("cspeed", currentSpeed, 0, 251, Scale.TENTHS);
        }
    }

    /** Keeps copies of the lists. */
    public TidalWindow {
        windows = List.copyOf(windows);
    }

    @Override
    public void describe(Fields out) {
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.list("tidals", windows);
    }
}
