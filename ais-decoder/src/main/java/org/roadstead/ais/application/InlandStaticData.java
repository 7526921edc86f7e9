package org.roadstead.ais.application;

/**
 * Inland ship static and voyage data: DAC 200, FI 10 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param eni up to 8 characters as sent
 * @param length 1/10 metres; 1 to 8000; 0 not available
 * @param beam 1/10 metres; 1 to 1000; 0 not available
 * @param shipType 0 not available
 * @param hazard 0 0 blue cones, 1 1 blue cone, 2 2 blue cones, 3 3 blue cones, 4 B flag, 5 unknown; 5 not available
 * @param draught 1/100 metres; 1 to 2000; 0 not available
 * @param loaded 0 not available, 1 loaded, 2 unloaded, 3 not used; 0 not available
 * @param speedQualityHigh 1 true, 0 false
 * @param courseQualityHigh 1 true, 0 false
 * @param headingQualityHigh 1 true, 0 false
 */
public record InlandStaticData(String eni, int length, int beam, int shipType, int hazard, int draught, int loaded,
        int speedQualityHigh, int courseQualityHigh, int headingQualityHigh) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.text("vin", eni);
        out.scaled("length", length, 1, 8000, Scale.TENTHS);
        out.scaled("beam", beam, 1, 1000, Scale.TENTHS);
        out.number("shiptype", shipType, 1, 16383);
        out.number("hazard", hazard, 0, 7);
        out.scaled("draught", draught, 1, 2000, Scale.HUNDREDTHS);
        out.number("loaded", loaded, 0, 3);
        out.flag("speed_q", speedQualityHigh);
        out.flag("course_q", courseQualityHigh);
        out.flag("heading_q", headingQualityHigh);
    }
}
