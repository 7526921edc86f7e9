package org.roadstead.tracker.api.internal;

/** Number of a tile in PMTiles version 3: its place on the Hilbert curve through its zoom, after all tiles of the smaller zooms. */
final class TileId {

    private TileId() {}

    /** Column and row must lie inside the zoom's square. */
    static long of(int zoom, int column, int row) {
        long id = ((1L << (2 * zoom)) - 1) / 3;
        int x = column;
        int y = row;
        for (int side = (1 << zoom) >> 1; side > 0; side >>= 1) {
            int right = (x & side) == 0 ? 0 : 1;
            int low = (y & side) == 0 ? 0 : 1;
            id += (long) side * side * ((3 * right) ^ low);
            if (low == 0) {
                if (right == 1) {
                    x = side - 1 - (x & (side - 1));
                    y = side - 1 - (y & (side - 1));
                }
                int turned = x;
                x = y;
                y = turned;
            }
        }
        return id;
    }
}
