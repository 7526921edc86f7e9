package org.roadstead.ais.internal.sentence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The exclusive-or checksum of sentences and TAG blocks (IEC 61162-1 §7.2.6), and where their fields end. */
final class Checksum {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long STARS = 0x2A2A2A2A2A2A2A2AL;
    private static final long COMMAS = 0x2C2C2C2C2C2C2C2CL;

    private Checksum() {}

    /**
     * Finds the {@code *} that ends a sentence or block.
     *
     * @return its place in the low 32 bits and the exclusive-or of all characters before it above; -1 if there is none
     */
    static long scan(byte[] buffer, int from, int to) {
        long folded = 0;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long eight = (long) LONGS.get(buffer, at);
            long zeros = zeroBytes(eight ^ STARS);
            if (zeros != 0) {
                int before = Long.numberOfTrailingZeros(zeros) >>> 3;
                folded ^= eight & ((1L << (8 * before)) - 1);
                return ((long) fold(folded) << 32) | (at + before);
            }
            folded ^= eight;
        }
        int sum = fold(folded);
        for (; at < to; at++) {
            if (buffer[at] == '*') {
                return ((long) sum << 32) | at;
            }
            sum ^= buffer[at] & 0xFF;
        }
        return -1;
    }

    /** The first comma, or {@code to} if there is none. */
    static int comma(byte[] buffer, int from, int to) {
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long zeros = zeroBytes((long) LONGS.get(buffer, at) ^ COMMAS);
            if (zeros != 0) {
                return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
        }
        while (at < to && buffer[at] != ',') {
            at++;
        }
        return at;
    }

    /** High bits of the bytes that are zero; the lowest one that is set is exact. */
    private static long zeroBytes(long eight) {
        return (eight - ONES) & ~eight & HIGH;
    }

    private static int fold(long folded) {
        long half = folded ^ (folded >>> 32);
        long quarter = half ^ (half >>> 16);
        return (int) (quarter ^ (quarter >>> 8)) & 0xFF;
    }

    static int placeOf(long scanned) {
        return (int) scanned;
    }

    static int sumOf(long scanned) {
        return (int) (scanned >>> 32);
    }

    /** The number that two hexadecimal digits of either case stand for, or a negative number. */
    static int twoDigits(byte[] buffer, int at, int to) {
        if (at + 2 > to) {
            return -1;
        }
        return (digit(buffer[at]) << 4) | digit(buffer[at + 1]);
    }

    private static int digit(byte character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int upper = character & ~0x20;
        return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
    }
}
