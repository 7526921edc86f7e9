package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo by MARPOL Annex I, oil (IMO SN.1/Circ.289 (2010), FI 25).
 *
 * @param oil 0 not available
 */
public record CargoMarpol1(int oil) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("oil", oil, 1, 15);
    }
}
