package org.roadstead.ais.application;

/**
 * Shape of a United States regional geographic notice: circle (USCG, DAC 367, FI 22).
 *
 * @param scale as sent
 * @param lon 1/600000 degrees; 108600000 not available
 * @param lat 1/600000 degrees; 54600000 not available
 * @param precision as sent
 * @param radius metres
 */
public record UsRegionalAreaCircle(int scale, int lon, int lat, int precision, int radius) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("scale", scale, 0, 3);
        out.scaled("lon", lon, -108000000, 108000000, Scale.DEGREES_FINE);
        out.scaled("lat", lat, -54000000, 54000000, Scale.DEGREES_FINE);
        out.number("precision", precision, 0, 7);
        out.number("radius", radius, 0, 4095);
    }
}
