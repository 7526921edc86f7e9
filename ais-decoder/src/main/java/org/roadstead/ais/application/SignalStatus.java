package org.roadstead.ais.application;

/**
 * Signal status: DAC 200, FI 40 (Inland AIS (CCNR test standard, Commission Regulation (EU) 2019/838, DAC 200)).
 *
 * @param lon 1/600000 degrees; 108600000 not available
 * @param lat 1/600000 degrees; 54600000 not available
 * @param signalForm 0 is unknown; 15 is unknown
 * @param orientation degrees; 0 to 359; 511 not available
 * @param impactDirection 0 unknown, 1 upstream, 2 downstream, 3 to left bank, 4 to right bank
 * @param lightStatus as sent
 */
public record SignalStatus(int lon, int lat, int signalForm, int orientation, int impactDirection,
        int lightStatus) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.number("form", signalForm, 0, 15);
        out.number("facing", orientation, 0, 359);
        out.number("direction", impactDirection, 0, 7);
        out.number("status", lightStatus, 0, 1073741823);
    }
}
