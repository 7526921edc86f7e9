package org.roadstead.ais.application;

import org.roadstead.ais.message.BitString;

/**
 * A block whose code is not known (IMO SN.1/Circ.289 (2010), FI 22, 23 and 26, and those of the United States).
 *
 * @param bits the block as sent
 */
public record UnknownElement(BitString bits) implements Described {
    @Override
    public void describe(Fields out) {
        out.bits("data", bits);
    }
}
