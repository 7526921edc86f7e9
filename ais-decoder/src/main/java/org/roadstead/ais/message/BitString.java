package org.roadstead.ais.message;

import java.util.Arrays;

/** An immutable run of bits, first bit first: the body of a message whose inside is not known, or not asked for. */
public final class BitString {
    /** No bits. */
    public static final BitString EMPTY = new BitString(new long[0], 0);

    private static final String HEX = "0123456789abcdef";

    private final long[] words;
    private final int length;

    private BitString(long[] words, int length) {
        this.words = words;
        this.length = length;
    }

    /** The first {@code length} bits of the words, most significant bit first; the words are copied. */
    public static BitString of(long[] words, int length) {
        if (length < 0 || length > 64L * words.length) {
            throw new IllegalArgumentException(
                    "length must be 0 to " + 64L * words.length + " for " + words.length + " words: " + length);
        }
        if (length == 0) {
            return EMPTY;
        }
        long[] copy = Arrays.copyOf(words, (length + 63) / 64);
        int used = length & 63;
        if (used != 0) {
            copy[copy.length - 1] &= -1L << (64 - used);
        }
        return new BitString(copy, length);
    }

    /** Bits from hexadecimal digits, four a digit; {@code length} may leave out up to three of the last digit. */
    public static BitString ofHex(String hex, int length) {
        int digits = (length + 3) / 4;
        if (length < 0 || hex.length() < digits) {
            throw new IllegalArgumentException(
                    "expected " + digits + " hexadecimal digits for " + length + " bits: " + hex);
        }
        long[] words = new long[(length + 63) / 64];
        for (int i = 0; i < digits; i++) {
            int value = Character.digit(hex.charAt(i), 16);
            if (value < 0) {
                throw new IllegalArgumentException("not a hexadecimal digit at " + i + ": " + hex);
            }
            words[i >>> 4] |= (long) value << (60 - 4 * (i & 15));
        }
        return of(words, length);
    }

    /** Number of bits. */
    public int length() {
        return length;
    }

    /** Up to 32 bits from a place, as an unsigned number in the low bits; bits past the end read as zero. */
    public long bits(int from, int width) {
        if (from < 0 || width < 0 || width > 32) {
            throw new IllegalArgumentException("from must not be negative and width 0 to 32: " + from + ", " + width);
        }
        if (width == 0) {
            return 0;
        }
        int word = from >>> 6;
        int shift = from & 63;
        long window = (word(word) << shift) | (word(word + 1) >>> 1 >>> (63 - shift));
        return window >>> (64 - width);
    }

    private long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    /** Hexadecimal digits, the last one filled with zero bits. */
    public String toHex() {
        StringBuilder hex = new StringBuilder((length + 3) / 4);
        for (int i = 0; i < length; i += 4) {
            hex.append(HEX.charAt((int) bits(i, 4)));
        }
        return hex.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitString that && length == that.length && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + length;
    }

    /** Number of bits, a colon, the bits as hexadecimal digits. */
    @Override
    public String toString() {
        return length + ":" + toHex();
    }
}
