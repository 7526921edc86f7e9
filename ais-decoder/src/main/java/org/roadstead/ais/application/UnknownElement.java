package org.roadstead.ais.application;

import org.roadstead.ais.message.BitString;

/**
 * A block whose code is not known.
 *
 * @param bits the block as sent
 */
public record UnknownElement(BitString bits) implements Described {
    @Override
    public void describe(Fields out) {
        out.bits("data", bits);
    }
}
