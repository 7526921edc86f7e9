package org.roadstead.ais.application;

/**
 * Shape of an area notice: rectangle (IMO SN.1/Circ.289 (2010), FI 22 and 23).
 *
 * @param scale as sent
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param precision as sent
 * @param eastDimension metres
 * @param northDimension metres
 * @param orientation degrees; 0 to 359
 */
public record AreaRectangle(int scale, int lon, int lat, int precision, int eastDimension, int northDimension,
        int orientation) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("scale", scale, 0, 3);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.number("precision", precision, 0, 7);
        out.number("east_dimension", eastDimension, 0, 255);
        out.number("north_dimension", northDimension, 0, 255);
        out.number("orientation", orientation, 0, 359);
    }
}
