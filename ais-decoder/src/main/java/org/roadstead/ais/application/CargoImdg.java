package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo by the IMDG Code, packed (IMO SN.1/Circ.289 (2010), FI 25).
 *
 * @param goodsClass 0 not available
 */
public record CargoImdg(int goodsClass) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("class", goodsClass, 1, 127);
    }
}
