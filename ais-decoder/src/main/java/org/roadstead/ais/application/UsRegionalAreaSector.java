package org.roadstead.ais.application;

/**
 * Shape of a United States regional geographic notice: sector (USCG, DAC 367, FI 22).
 *
 * @param scale as sent
 * @param lon 1/600000 degrees; 108600000 not available
 * @param lat 1/600000 degrees; 54600000 not available
 * @param precision as sent
 * @param radius metres
 * @param leftBound degrees; 0 to 359
 * @param rightBound degrees; 0 to 359
 */
public record UsRegionalAreaSector(int scale, int lon, int lat, int precision, int radius, int leftBound,
        int rightBound) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("scale", scale, 0, 3);
        out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.number("precision", precision, 0, 7);
        out.number("radius", radius, 0, 4095);
        out.number("left_bound", leftBound, 0, 359);
        out.number("right_bound", rightBound, 0, 359);
    }
}
