package org.roadstead.ais.application;

/**
 * Fairway closed: DAC 1, FI 13 (IMO SN/Circ.236 (2004)).
 *
 * @param reason up to 20 characters as sent
 * @param closedFrom up to 20 characters as sent
 * @param closedTo up to 20 characters as sent
 * @param radius 0 to 1000; 1001 not available
 * @param radiusUnit 0 m, 1 km, 2 nm, 3 cable
 * @param fromDay 1 to 31; 0 not available
 * @param fromMonth 1 to 12; 0 not available
 * @param fromHour 0 to 23; 24 not available
 * @param fromMinute 0 to 59; 60 not available
 * @param toDay 1 to 31; 0 not available
 * @param toMonth 1 to 12; 0 not available
 * @param toHour 0 to 23; 24 not available
 * @param toMinute 0 to 59; 60 not available
 */
public record FairwayClosed(String reason, String closedFrom, String closedTo, int radius, int radiusUnit, int fromDay,
        int fromMonth, int fromHour, int fromMinute, int toDay, int toMonth, int toHour,
        int toMinute) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("reason", reason);
        out.text("closefrom", closedFrom);
        out.text("closeto", closedTo);
        out.number("radius", radius, 0, 1000);
        out.number("extunit", radiusUnit, 0, 3);
        out.number("fday", fromDay, 1, 31);
        out.number("fmonth", fromMonth, 1, 12);
        out.number("fhour", fromHour, 0, 23);
        out.number("fminute", fromMinute, 0, 59);
        out.number("tday", toDay, 1, 31);
        out.number("tmonth", toMonth, 1, 12);
        out.number("thour", toHour, 0, 23);
        out.number("tminute", toMinute, 0, 59);
    }
}
