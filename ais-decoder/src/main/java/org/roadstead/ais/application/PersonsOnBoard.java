package org.roadstead.ais.application;

/**
 * Number of persons on board: DAC 1, FI 16 (IMO SN.1/Circ.289 (2010)).
 *
 * @param persons 8191 is 8191 or more; 0 not available
 */
public record PersonsOnBoard(int persons) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("persons", persons, 1, 8191);
    }
}
