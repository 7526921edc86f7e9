package org.roadstead.ais.application;

/**
 * RTA at lock, bridge or terminal: DAC 200, FI 22 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param country up to 2 characters as sent
 * @param locode up to 3 characters as sent
 * @param fairwaySection up to 5 characters as sent
 * @param terminal up to 5 characters as sent
 * @param hectometre up to 5 characters as sent
 * @param rtaMonth 1 to 12; 0 not available
 * @param rtaDay 1 to 31; 0 not available
 * @param rtaHour 0 to 23; 24 not available
 * @param rtaMinute 0 to 59; 60 not available
 * @param status 0 operational, 1 limited, 2 out of order, 3 not available; 3 not available
 */
public record RtaAtLock(String country, String locode, String fairwaySection, String terminal, String hectometre,
        int rtaMonth, int rtaDay, int rtaHour, int rtaMinute, int status) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("country", country);
        out.text("locode", locode);
        out.text("fairway_section", fairwaySection);
        out.text("terminal", terminal);
        out.text("hectometre", hectometre);
        out.number("rta_month", rtaMonth, 1, 12);
        out.number("rta_day", rtaDay, 1, 31);
        out.number("rta_hour", rtaHour, 0, 23);
        out.number("rta_minute", rtaMinute, 0, 59);
        out.number("status", status, 0, 3);
    }
}
