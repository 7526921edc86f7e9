package org.roadstead.ais.application;

/**
 * Bridge clearance, version 0: DAC 200, FI 25 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param version as sent
 * @param country up to 2 characters as sent
 * @param fairwaySection as sent
 * @param objectCode up to 5 characters as sent
 * @param hectometre as sent
 * @param clearance cm; 0 not available
 * @param age minutes; 721 is older than 12 h; 722 is unknown
 * @param accuracy cm
 */
public record BridgeClearance(int version, String country, int fairwaySection, String objectCode, int hectometre,
        int clearance, int age, int accuracy) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("version", version, 0, 7);
        out.text("country", country);
        out.number("fairway_section", fairwaySection, 0, 131071);
        out.text("object_code", objectCode);
        out.number("hectometre", hectometre, 0, 131071);
        out.number("clearance", clearance, 1, 16383);
        out.number("age", age, 0, 1023);
        out.number("accuracy", accuracy, 0, 31);
    }
}
