package org.roadstead.tracker.track;

import java.util.ArrayList;
import java.util.List;

/**
 * One target of a TTD sentence: 90 bits of six-bit characters as in AIS payloads (IEC 61162-1).
 *
 * @param number 0 where no target is tracked
 * @param bearing 1/10 degree true; 4095 not available
 * @param speed 1/10 knot; 4095 not available
 * @param course 1/10 degree; 4095 not available
 * @param heading 1/10 degree of an AIS target; 4095 for a radar target
 * @param status 2 lost; 4, 6 and 7 tracked
 * @param test a target that is only for tests
 * @param distance 1/100 nautical mile; 16383 not available
 * @param relative speed and course are relative to the own ship
 */
public record PackedTarget(int number, int bearing, int speed, int course, int heading, int status, boolean test,
        int distance, boolean relative) {
    public static final int NOT_AVAILABLE = 4095;
    public static final int DISTANCE_NOT_AVAILABLE = 16_383;
    public static final int LOST = 2;
    public static final int FIRST_TRACKED = 4;
    /** The heading of a target that is no AIS target. */
    public static final int RADAR = 4095;

    private static final int CHARACTERS = 15;

    /** The whole targets of a payload; none if it holds characters that are not of the alphabet. */
    public static List<PackedTarget> read(String payload) {
        List<PackedTarget> targets = new ArrayList<>();
        for (int at = 0; at + CHARACTERS <= payload.length(); at += CHARACTERS) {
            Bits bits = new Bits(payload, at);
            bits.next(2);
            PackedTarget target = new PackedTarget(bits.next(10), bits.next(12), bits.next(12), bits.next(12),
                    bits.next(12), bits.next(3), bits.next(1) == 1, bits.next(14), bits.next(1) == 1);
            if (bits.isBad) {
                return List.of();
            }
            targets.add(target);
        }
        return targets;
    }

    private static final class Bits {
        private final String payload;
        private int bit;
        private boolean isBad;

        Bits(String payload, int character) {
            this.payload = payload;
            this.bit = 6 * character;
        }

        int next(int count) {
            int value = 0;
            for (int i = 0; i < count; i++, bit++) {
                value = 2 * value + ((six(payload.charAt(bit / 6)) >> (5 - bit % 6)) & 1);
            }
            return value;
        }

        private int six(char character) {
            boolean isArmoured = (character >= '0' && character <= 'W') || (character >= '`' && character <= 'w');
            isBad |= !isArmoured;
            int value = character - '0';
            return value > 40 ? value - 8 : value;
        }
    }
}
