package org.roadstead.ais.application;

import java.util.List;

/**
 * Tidal window (old): DAC 1, FI 14 (IMO SN/Circ.236 (2004)).
 *
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param windows the windows
 */
public record OldTidalWindow(int month, int day, List<Window> windows) implements ApplicationMessage {

    /**
     * One of the windows.
     *
     * @param lat 1/600000 degrees; 54600000 not available
     * @param lon 1/600000 degrees; 108600000 not available
     * @param fromHour 0 to 23; 24 not available
     * @param fromMinute 0 to 59; 60 not available
     * @param toHour 0 to 23; 24 not available
     * @param toMinute 0 to 59; 60 not available
     * @param currentDirection degrees; 0 to 359; 360 not available
     * @param currentSpeed 1/10 knots; 0 to 126; 127 not available
     */
    public record Window(int lat, int lon, int fromHour, int fromMinute, int toHour, int toMinute, int currentDirection,
            int currentSpeed) implements Described {

        @Override
        public void describe(Fields out) {
            out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
            out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
            out.number("from_hour", fromHour, 0, 23);
            out.number("from_min", fromMinute, 0, 59);
            out.number("to_hour", toHour, 0, 23);
            out.number("to_min", toMinute, 0, 59);
            out.number("cdir", currentDirection, 0, 359);
            out.scaled("cspeed", currentSpeed, 0, 126, Scale.TENTHS);
        }
    }

    /** Keeps copies of the lists. */
    public OldTidalWindow {
        windows = List.copyOf(windows);
    }

    @Override
    public void describe(Fields out) {
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.list("tidals", windows);
    }
}
