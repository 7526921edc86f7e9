package org.roadstead.ais.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A short text that is written often, the name of a field for example: held in words, so that writing it is a few stores. */
public record Token(long first, long second, long third, long fourth, int length) {
    /** Longest text, and what {@link #put} may write over. */
    static final int MAX_LENGTH = 32;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The token of a text of at most 32 ISO 8859-1 characters. */
    public static Token of(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1), text.length());
    }

    /** A name as it is written before its value: {@code ,"speed":}. */
    public static Token name(String name) {
        return of(",\"" + name + "\":");
    }

    static Token of(byte[] text, int length) {
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException("at most " + MAX_LENGTH + " characters expected: " + length);
        }
        byte[] padded = Arrays.copyOf(Arrays.copyOf(text, length), MAX_LENGTH);
        return new Token((long) LONGS.get(padded, 0), (long) LONGS.get(padded, 8), (long) LONGS.get(padded, 16),
                (long) LONGS.get(padded, 24), length);
    }

    /** Writes the text at a place that has room for 32 bytes; those behind the text become anything. */
    void put(byte[] into, int at) {
        LONGS.set(into, at, first);
        LONGS.set(into, at + 8, second);
        if (length > 16) {
            LONGS.set(into, at + 16, third);
            LONGS.set(into, at + 24, fourth);
        }
    }
}
