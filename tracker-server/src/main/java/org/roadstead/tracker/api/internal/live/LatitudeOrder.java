package org.roadstead.tracker.api.internal.live;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Numbered fixes from south to north, so that those in a band are found without a look at the others. */
final class LatitudeOrder {
    /** Latitude above, number below. */
    private final long[] keys;

    /** Orders fixes by their latitudes; a fix's number is its index. */
    LatitudeOrder(int[] latitudes) {
        keys = new long[latitudes.length];
        for (int i = 0; i < latitudes.length; i++) {
            keys[i] = (long) latitudes[i] << 32 | i;
        }
        Arrays.sort(keys);
    }

    /** Hands over the numbers of the fixes from a latitude to another, both included. */
    void between(int south, int north, IntConsumer out) {
        int found = Arrays.binarySearch(keys, (long) south << 32);
        for (int i = found < 0 ? -found - 1 : found; i < keys.length && (int) (keys[i] >> 32) <= north; i++) {
            out.accept((int) keys[i]);
        }
    }
}
