package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo: imdg.
 *
 * @param goodsClass 0 not available
 */
public record CargoImdg(int goodsClass) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("class", goodsClass, 1, 127);
    }
}
