package org.roadstead.tracker.api.internal.live;

import java.util.Arrays;
import org.roadstead.tracker.geo.Box;

/** Numbers of stations by Web Mercator cell of one zoom. */
final class DensityCells {
    private final int zoom;
    private long[] cells = new long[256];
    private int[] counts = new int[256];
    private byte[] dominantKinds = new byte[256];
    private byte[] flags = new byte[256];
    private int size;

    DensityCells(int zoom) {
        this.zoom = zoom;
    }

    void add(long cell, int count, int dominantKind, int flag) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            dominantKinds = Arrays.copyOf(dominantKinds, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        cells[size] = cell;
        counts[size] = count;
        dominantKinds[size] = (byte) dominantKind;
        flags[size] = (byte) flag;
        size++;
    }

    int zoom() {
        return zoom;
    }

    int size() {
        return size;
    }

    /** x + y * 2^zoom. */
    long cell(int i) {
        return cells[i];
    }

    int count(int i) {
        return counts[i];
    }

    /** Kind of which there are most; of two the lower number. */
    int dominantKind(int i) {
        return dominantKinds[i];
    }

    /** Flags that some station there has. */
    int flags(int i) {
        return flags[i];
    }

    /** Those that a box meets. */
    DensityCells within(Box box) {
        int west = Mercator.column(box.west(), zoom);
        int east = Mercator.column(box.east(), zoom);
        int north = Mercator.row(box.north(), zoom);
        int south = Mercator.row(box.south(), zoom);
        boolean crosses = box.west() > box.east();
        DensityCells inside = new DensityCells(zoom);
        for (int i = 0; i < size; i++) {
            long x = cells[i] & ((1L << zoom) - 1);
            long y = cells[i] >>> zoom;
            boolean meets = crosses ? x >= west || x <= east : x >= west && x <= east;
            if (meets && y >= north && y <= south) {
                inside.add(cells[i], counts[i], dominantKinds[i], flags[i]);
            }
        }
        return inside;
    }
}
