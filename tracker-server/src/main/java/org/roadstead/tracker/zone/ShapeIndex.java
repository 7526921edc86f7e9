package org.roadstead.tracker.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Shape;

/**
 * Finds the things whose shape may lie within a fixed reach of a place, by cells of a tenth of a degree. A candidate is still to be
 * measured; nothing within reach is left out.
 *
 * @param <T> what has a shape
 */
public final class ShapeIndex<T> {
    private static final double CELLS_A_DEGREE = 10;
    private static final int MERIDIAN_CELLS = 3600;
    /** A shape over more cells than this is a candidate everywhere: cheaper than naming the cells of an ocean. */
    private static final int MOST_CELLS = 4096;

    private final Map<Integer, List<T>> cells = new HashMap<>();
    /** The candidates of a cell that no smaller shape touches. */
    private final List<T> everywhere = new ArrayList<>();

    public ShapeIndex(Collection<T> things, Function<T, Shape> shape, double reachMetres) {
        for (T thing : things) {
            add(thing, shape.apply(thing).bounds().grown(reachMetres));
        }
    }

    private void add(T thing, Box box) {
        int west = column(box.west());
        int turned = box.west() <= box.east() ? 0 : MERIDIAN_CELLS;
        int columns = Math.min(MERIDIAN_CELLS, column(box.east()) + turned - west + 1);
        int south = row(box.south());
        int rows = row(box.north()) - south + 1;
        if ((long) columns * rows > MOST_CELLS) {
            everywhere.add(thing);
            cells.values().forEach(cell -> cell.add(thing));
            return;
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                cells.computeIfAbsent(cell(south + r, west + c), key -> new ArrayList<>(everywhere)).add(thing);
            }
        }
    }

    /** The candidates at a place, in the order in which they were given. */
    public List<T> near(double latitude, double longitude) {
        return Collections.unmodifiableList(
                cells.getOrDefault(cell(row(latitude), column(longitude)), everywhere));
    }

    private static int row(double latitude) {
        return (int) Math.floor((latitude + 90) * CELLS_A_DEGREE);
    }

    private static int column(double longitude) {
        return (int) Math.floor((longitude + 180) * CELLS_A_DEGREE);
    }

    private static int cell(int row, int column) {
        return row * MERIDIAN_CELLS + Math.floorMod(column, MERIDIAN_CELLS);
    }
}
