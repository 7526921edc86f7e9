package org.roadstead.ais.application;

/**
 * Kind of dangerous cargo by the BC Code, solid bulk (IMO SN.1/Circ.289 (2010), FI 25).
 *
 * @param bcClass 0 not available
 * @param imdgClass 0 not available
 */
public record CargoBc(int bcClass, int imdgClass) implements Described {

    @Override
    public void describe(Fields out) {
        out.number("bc_class", bcClass, 1, 7);
        out.number("imdg_class", imdgClass, 1, 127);
    }
}
