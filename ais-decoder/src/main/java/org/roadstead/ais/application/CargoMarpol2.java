package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo: marpol2.
 *
 * @param category 0 not available
 */
public record CargoMarpol2(int category) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("category", category, 1, 7);
    }
}
