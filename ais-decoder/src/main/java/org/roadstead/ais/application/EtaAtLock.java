package org.roadstead.ais.application;

/**
 * ETA at lock, bridge or terminal: DAC 200, FI 21 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param country up to 2 characters as sent
 * @param locode up to 3 characters as sent
 * @param fairwaySection up to 5 characters as sent
 * @param terminal up to 5 characters as sent
 * @param hectometre up to 5 characters as sent
 * @param etaMonth 1 to 12; 0 not available
 * @param etaDay 1 to 31; 0 not available
 * @param etaHour 0 to 23; 24 not available
 * @param etaMinute 0 to 59; 60 not available
 * @param tugs 0 to 6; 7 not available
 * @param airDraught 1/100 metres; 1 to 4000; 0 not available
 */
public record EtaAtLock(String country, String locode, String fairwaySection, String terminal, String hectometre,
        int etaMonth, int etaDay, int etaHour, int etaMinute, int tugs, int airDraught) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("country", country);
        out.text("locode", locode);
        out.text("fairway_section", fairwaySection);
        out.text("terminal", terminal);
        out.text("hectometre", hectometre);
        out.number("eta_month", etaMonth, 1, 12);
        out.number("eta_day", etaDay, 1, 31);
        out.number("eta_hour", etaHour, 0, 23);
        out.number("eta_minute", etaMinute, 0, 59);
        out.number("tugs", tugs, 0, 6);
        out.scaled("air_draught", airDraught, 1, 4000, Scale.HUNDREDTHS);
    }
}
