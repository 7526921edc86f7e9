package org.roadstead.ais.application;

/**
 * Shape of an area notice: circle (IMO SN.1/Circ.289 (2010), FI 22 and 23).
 *
 * @param scale as sent
 * @param lon 1/60000 degrees; 10860000 not available
 * @param lat 1/60000 degrees; 5460000 not available
 * @param precision as sent
 * @param radius metres
 */
public record AreaCircle(int scale, int lon, int lat, int precision, int radius) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("scale", scale, 0, 3);
        out.scaled("lon", lon, -10800000, 10800000, Scale.DEGREES);
        out.scaled("lat", lat, -5400000, 5400000, Scale.DEGREES);
        out.number("precision", precision, 0, 7);
        out.number("radius", radius, 0, 4095);
    }
}
