package org.roadstead.ais.application;

/**
 * Number of persons on board (old): DAC 1, FI 40 (ITU-R M.1371-1).
 *
 * @param persons 8191 is 8191 or more; 0 not available
 */
public record OldPersonsOnBoard(int persons) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("persons", persons, 1, 8191);
    }
}
