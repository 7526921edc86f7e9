package org.roadstead.ais.application;

import java.util.List;

/**
 * Geographic notice (US regional): DAC 367, FI 22 (USCG, DAC 367 (trial and US regional)).
 *
 * @param version as sent
 * @param linkageId 0 not available
 * @param noticeType code; 127 not available
 * @param month 1 to 12; 0 not available
 * @param day 1 to 31; 0 not available
 * @param hour 0 to 23; 24 not available
 * @param minute 0 to 59; 60 not available
 * @param duration minutes; 262143 not available
 * @param areas the areas
 */
public record UsRegionalGeographicNotice(int version, int linkageId, int noticeType, int month, int day, int hour,
        int minute, int duration, List<Area> areas) implements ApplicationMessage {

    /**
     * One of the areas.
     *
     * @param shape 0 circle or point, 1 rectangle, 2 sector, 3 polyline, 4 polygon, 5 text
     * @param area by the code before it; unknown ones as bits
     */
    public record Area(int shape, Described area) implements Described {

        @Override
        public void describe(Fields out) {
            out.number("shape", shape, 0, 7);
            out.element("area", area);
        }
    }

    /** Keeps copies of the lists. */
    public UsRegionalGeographicNotice {
        areas = List.copyOf(areas);
    }

    @Override
    public void describe(Fields out) {
        out.number("version", version, 0, 63);
        out.number("linkage_id", linkageId, 1, 1023);
        out.number("notice_type", noticeType, 0, 127);
        out.number("month", month, 1, 12);
        out.number("day", day, 1, 31);
        out.number("hour", hour, 0, 23);
        out.number("minute", minute, 0, 59);
        out.number("duration", duration, 0, 262142);
        out.list("areas", areas);
    }
}
