package org.roadstead.ais.application;

import java.util.List;

/**
 * Shape of an area notice: polygon (IMO SN.1/Circ.289 (2010), FI 22 and 23).
 *
 * @param scale as sent
 * @param points the points
 */
public record AreaPolygon(int scale, List<Point> points) implements Described {

    /**
     * One of the points.
     *
     * @param bearing 1/2 degrees; 0 to 719; 720 not available
     * @param distance metres; 0 is no point
     */
    public record Point(int bearing, int distance) implements Described {

        @Override
        public void describe(Fields out) {
            out.scaled("bearing", bearing, 0, 719, Scale.HALVES);
            out.number("distance", distance, 0, 1023);
        }
    }

    /** Keeps copies of the lists. */
    public AreaPolygon {
        points = List.copyOf(points);
    }

    @Override
    public void describe(Fields out) {
        out.number("scale", scale, 0, 3);
        out.list("points", points);
    }
}
