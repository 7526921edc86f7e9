package org.roadstead.ais.application;

/**
 * Shape of a United States geographic notice: rectangle (USCG and RTCM SC121, DAC 366, FI 22).
 *
 * @param scale as sent
 * @param lon 1/600000 degrees; 108600000 not available
 * @param lat 1/600000 degrees; 54600000 not available
 * @param eastDimension metres
 * @param northDimension metres
 * @param orientation degrees; 0 to 359
 */
public record UsAreaRectangle(int scale, int lon, int lat, int eastDimension, int northDimension,
        int orientation) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("scale", scale, 0, 3);
        out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.number("east_dimension", eastDimension, 0, 255);
        out.number("north_dimension", northDimension, 0, 255);
        out.number("orientation", orientation, 0, 359);
    }
}
