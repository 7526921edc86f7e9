package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo by the IGC Code, gas (IMO SN.1/Circ.289 (2010), FI 25).
 *
 * @param unNumber 0 not available
 */
public record CargoIgc(int unNumber) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("un_number", unNumber, 1, 8191);
    }
}
