package org.roadstead.ais.internal.sentence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The exclusive-or checksum of sentences and TAG blocks (IEC 61162-1 §7.2.6). */
final class Checksum {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long STARS = 0x2A2A2A2A2A2A2A2AL;

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
            long difference = eight ^ STARS;
            long zeros = (difference - ONES) & ~difference & HIGH;
            if (zeros != 0) {
                break;
            }
            folded ^= eight;
        }
        folded ^= folded >>> 32;
        folded ^= folded >>> 16;
        int sum = (int) (folded ^ (folded >>> 8)) & 0xFF;
        for (; at < to; at++) {
            if (buffer[at] == '*') {
                return ((long) sum << 32) | at;
            }
            sum ^= buffer[at] & 0xFF;
        }
        return -1;
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
