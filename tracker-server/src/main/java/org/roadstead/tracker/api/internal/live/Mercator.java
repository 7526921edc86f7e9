package org.roadstead.tracker.api.internal.live;

/** Web Mercator as tiles use it: column 0 begins at 180 degrees west, row 0 in the north. */
final class Mercator {
    private Mercator() {}

    static int column(double longitude, int zoom) {
        return index((longitude + 180) / 360, zoom);
    }

    static int row(double latitude, int zoom) {
        double sine = Math.sin(Math.toRadians(latitude));
        return index(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI), zoom);
    }

    /** Places beyond the edges of the square count to its outermost cells. */
    private static int index(double share, int zoom) {
        int cells = 1 << zoom;
        return (int) Math.clamp(Math.floor(share * cells), 0.0, cells - 1.0);
    }
}
