package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo by MARPOL Annex II, noxious liquid (IMO SN.1/Circ.289 (2010), FI 25).
 *
 * @param category 0 not available
 */
public record CargoMarpol2(int category) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("category", category, 1, 7);
    }
}
