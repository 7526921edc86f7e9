package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo: igc.
 *
 * @param unNumber 0 not available
 */
public record CargoIgc(int unNumber) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("un_number", unNumber, 1, 8191);
    }
}
