package org.roadstead.ais.application;

import java.util.List;

/**
 * Shape of a United States regional geographic notice: polygon (USCG, DAC 367, FI 22).
 *
 * @param scale as sent
 * @param points the points
 */
public record UsRegionalAreaPolygon(int scale, List<Point> points) implements Described {

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
            out.number("distance", distance, 0, 2047);
        }
    }

    /** Keeps copies of the lists. */
    public UsRegionalAreaPolygon {
        points = List.copyOf(points);
    }

    @Override
    public void describe(Fields out) {
        out.number("scale", scale, 0, 3);
        out.list("points", points);
    }
}
