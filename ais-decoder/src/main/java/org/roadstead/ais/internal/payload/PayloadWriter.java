package org.roadstead.ais.internal.payload;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.roadstead.ais.message.BitString;

/** Fields to bits to armoured characters: the inverse of {@link PayloadReader}. */
public final class PayloadWriter {
    private byte[] sextets = new byte[32];
    private int bits;

    public int bits() {
        return bits;
    }

    /** So many low bits of the value; two's complement of a negative one. */
    public PayloadWriter put(long value, int width) {
        for (int i = width - 1; i >= 0; i--) {
            int at = bits / 6;
            if (at == sextets.length) {
                sextets = Arrays.copyOf(sextets, 2 * sextets.length);
            }
            sextets[at] |= (byte) (((value >>> i) & 1) << (5 - bits % 6));
            bits++;
        }
        return this;
    }

    public PayloadWriter put(boolean value) {
        return put(value ? 1 : 0, 1);
    }

    /** Nothing if the value is absent. */
    public PayloadWriter putIfPresent(int value, int width) {
        return value == ABSENT ? this : put(value, width);
    }

    /** Zero bits up to that length, if it is not reached yet. */
    public PayloadWriter padTo(int length) {
        return put(0, Math.max(0, length - bits));
    }

    /**
     * Six-bit text, padded with {@code @}.
     *
     * @throws IllegalArgumentException if it is longer, or has a character that six-bit text does not
     */
    public PayloadWriter text(String text, int characterCount) {
        if (text.length() > characterCount) {
            throw new IllegalArgumentException("text of at most " + characterCount + " characters expected: " + text);
        }
        for (int i = 0; i < characterCount; i++) {
            put(i < text.length() ? sixBit(text, i) : 0, 6);
        }
        return this;
    }

    private static int sixBit(String text, int at) {
        char character = text.charAt(at);
        if (character < 32 || character > 95) {
            throw new IllegalArgumentException("character " + at + " cannot be sent as six-bit text: " + text);
        }
        return character & 63;
    }

    public PayloadWriter put(BitString value) {
        for (int at = 0; at < value.length(); at += 32) {
            int width = Math.min(32, value.length() - at);
            put(value.bits(at, width), width);
        }
        return this;
    }

    /** The bits so far. */
    public BitString toBitString() {
        long[] words = new long[(bits + 63) / 64];
        for (int i = 0; i < bits; i++) {
            long bit = (sextets[i / 6] >>> (5 - i % 6)) & 1L;
            words[i >>> 6] |= bit << (63 - (i & 63));
        }
        return BitString.of(words, bits);
    }

    /** The bits so far as armoured characters, the last one filled with zero bits. */
    public String armoured() {
        byte[] characters = new byte[(bits + 5) / 6];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = SixBitArmour.character(sextets[i]);
        }
        return new String(characters, StandardCharsets.ISO_8859_1);
    }
}
