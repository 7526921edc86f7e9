package org.roadstead.tracker.api.internal.live;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/**
 * Numbers of stations by cell, for every zoom: the stations stand in the order of their finest cell along a Z-shaped curve, in which the
 * stations of a coarser cell follow each other too, so that each zoom is one pass over sorted numbers, made when it is first asked for.
 */
public final class DensityPyramid {
    static final int FINEST = 16;
    private static final int KINDS = 16;
    /** Below the cell: one bit for alerted, four for the kind. */
    private static final int CELL_SHIFT = 5;

    private final @Nullable DensityCells[] levels = new @Nullable DensityCells[FINEST + 1];
    private long[] stations = new long[1024];
    private int size;
    private boolean isSorted;

    public void add(Vessel vessel) {
        Fix fix = vessel.fix();
        if (fix == null) {
            return;
        }
        if (size == stations.length) {
            stations = Arrays.copyOf(stations, size * 2);
        }
        long cell = interleaved(Mercator.column(fix.longitudeDegrees(), FINEST))
                | interleaved(Mercator.row(fix.latitudeDegrees(), FINEST)) << 1;
        stations[size++] = cell << CELL_SHIFT | (vessel.alerted() ? KINDS : 0) | VesselCodes.kind(vessel.kind());
        isSorted = false;
    }

    /** Zoom of the cells for a map's zoom: 16 pixels a cell. */
    static int zoomFor(double mapZoom) {
        return (int) Math.min(FINEST, Math.round(Math.max(0, mapZoom)) + 4);
    }

    /** All cells of a zoom that hold a station. */
    DensityCells cells(int zoom) {
        DensityCells cells = levels[zoom];
        if (cells == null) {
            cells = counted(zoom);
            levels[zoom] = cells;
        }
        return cells;
    }

    private DensityCells counted(int zoom) {
        if (!isSorted) {
            Arrays.sort(stations, 0, size);
            isSorted = true;
        }
        int shift = CELL_SHIFT + 2 * (FINEST - zoom);
        DensityCells cells = new DensityCells(zoom);
        int[] byKind = new int[KINDS];
        int from = 0;
        while (from < size) {
            long cell = stations[from] >>> shift;
            Arrays.fill(byKind, 0);
            boolean alerted = false;
            int to = from;
            while (to < size && stations[to] >>> shift == cell) {
                byKind[(int) stations[to] & KINDS - 1]++;
                alerted |= (stations[to] & KINDS) != 0;
                to++;
            }
            long x = gathered(cell);
            long y = gathered(cell >>> 1);
            cells.add(x + (y << zoom), to - from, most(byKind), alerted ? VesselCodes.ALERTED : 0);
            from = to;
        }
        return cells;
    }

    private static int most(int[] byKind) {
        int dominant = 0;
        for (int kind = 1; kind < KINDS; kind++) {
            if (byKind[kind] > byKind[dominant]) {
                dominant = kind;
            }
        }
        return dominant;
    }

    /** The 16 bits of a number at the even places. */
    private static long interleaved(long number) {
        long spread = (number | number << 8) & 0x00FF00FFL;
        spread = (spread | spread << 4) & 0x0F0F0F0FL;
        spread = (spread | spread << 2) & 0x33333333L;
        return (spread | spread << 1) & 0x55555555L;
    }

    /** The bits at the even places as a number. */
    private static long gathered(long bits) {
        long close = bits & 0x55555555L;
        close = (close | close >>> 1) & 0x33333333L;
        close = (close | close >>> 2) & 0x0F0F0F0FL;
        close = (close | close >>> 4) & 0x00FF00FFL;
        return (close | close >>> 8) & 0x0000FFFFL;
    }
}
