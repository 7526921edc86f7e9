package org.roadstead.ais.message;

/**
 * One field of a wire layout.
 *
 * @param name  the recommendation's words in lower case
 * @param bit   its first bit, counted from 0
 * @param width bits, 1 to 30 for numbers, six for each character of a text; 0 takes all to the end
 * @param kind  how the bits are read
 */
public record MessageField(String name, int bit, int width, Kind kind) {
    /** How bits are read. */
    public enum Kind {
        /** An unsigned number, a code or a flag. */
        UNSIGNED,
        /** Two's complement. */
        SIGNED,
        /** Six-bit characters. */
        TEXT,
        /** Bits without a meaning of their own. */
        BITS
    }
}
