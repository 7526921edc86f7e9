package org.roadstead.ais.internal.payload;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The armour of a payload: characters {@code 0} to {@code W} and {@code `} to {@code w}, six bits each (IEC 61162-1
 * annex on six-bit fields, M.1371-5 annex 8 §3). Eight characters are checked and packed in one step.
 */
final class SixBitArmour {
    /** {@link #pack8} found a character that is no armour. */
    static final long BAD = -1;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final byte[] VALUES = values();

    private SixBitArmour() {}

    /** Up to ten characters as six bits each, or {@link #BAD}. */
    static long pack(byte[] buffer, int from, int to) {
        long packed = 0;
        int bad = 0;
        for (int at = from; at < to; at++) {
            int value = VALUES[buffer[at] & 0xFF];
            bad |= value;
            packed = (packed << 6) | value;
        }
        return bad < 0 ? BAD : packed;
    }

    static byte character(int value) {
        return (byte) (value < 40 ? value + 48 : value + 56);
    }

    /** Eight characters as 48 bits, or {@link #BAD}. */
    static long pack8(byte[] buffer, int at) {
        long x = (long) LONGS.get(buffer, at);
        long plus8 = x + 0x08 * ONES;
        long notFrom88To95 = ((plus8 ^ (0x60 * ONES)) & (0x78 * ONES)) + 0x78 * ONES;
        long bad = (x | ~(x + 0x50 * ONES) | plus8 | ~notFrom88To95) & HIGH;
        if (bad != 0) {
            return BAD;
        }
        long from96 = x & (x >>> 1) & (0x20 * ONES);
        long six = x - 0x30 * ONES - (from96 >>> 2);
        long twelve = ((six & 0x3F003F003F003F00L) >>> 2) | (six & 0x003F003F003F003FL);
        long twentyFour = ((twelve & 0x0FFF00000FFF0000L) >>> 4) | (twelve & 0x00000FFF00000FFFL);
        return ((twentyFour >>> 8) & 0xFFFFFF000000L) | (twentyFour & 0xFFFFFFL);
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        java.util.Arrays.fill(values, (byte) -1);
        for (int value = 0; value < 64; value++) {
            values[character(value)] = (byte) value;
        }
        return values;
    }
}
