package org.roadstead.ais.application;

import java.util.List;

/**
 * Lockage order: DAC 316, 366, FI 2 (St. Lawrence Seaway AIS data messaging (2002), DAC 316 Canada, 366 USA).
 *
 * @param messageId as sent
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param lock up to 7 characters as sent
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param ships the ships
 */
public record LockageOrder(int messageId, int month, int day, int hour, int minute, String lock, int lon, int lat,
        List<Ship> ships) implements ApplicationMessage {

    /**
     * One of the ships.
     *
     * @param name up to 15 characters as sent
     * @param direction as sent
     * @param etaMonth 1 to 12; 0 not available
     * @param etaDay 1 to 31; 0 not available
     * @param etaHour 0 to 23; 24 not available
     * @param etaMinute 0 to 59; 60 not available
     */
    public record Ship(String name, int direction, int etaMonth, int etaDay, int etaHour,
            int etaMinute) implements Described {

        @Override
        public void describe(Fields out) {
            out.text("name", name.stripLeading());
            out.number("direction", direction, 0, 1);
            out.number("eta_month", etaMonth, 1, 12);
            out.number("eta_day", etaDay, 1, 31);
            out.number("eta_hour", etaHour, 0, 23);
            out.number("eta_minute", etaMinute, 0, 59);
        }
    }

    /** Keeps copies of the lists. */
    public LockageOrder {
        ships = List.copyOf(ships);
    }

    @Override
    public void describe(Fields out) {
        out.number("message_id", messageId, 0, 63);
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.text("lock", lock.stripLeading());
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.list("ships", ships);
    }
}
