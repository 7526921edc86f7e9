package org.roadstead.tracker.track;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The last messages of one station, to know a double when another receiver brings it. */
final class RecentMessages {
    /** Two equal messages heard within this time of each other are one transmission; any station repeats itself later than that. */
    static final long WINDOW_MILLIS = 30_000;
    private static final int MOST = 64;

    private int[] hashes = new int[4];
    private long[] heard = new long[4];
    private @Nullable Fix[] fixes = new @Nullable Fix[4];
    private int size;
    private int next;

    /** Index of an equal message of the same moment; -1 if there is none. */
    int find(int hash, long heardMillis) {
        for (int i = 0; i < size; i++) {
            if (hashes[i] == hash && Math.abs(heard[i] - heardMillis) <= WINDOW_MILLIS) {
                return i;
            }
        }
        return -1;
    }

    /** The fix that the message gave; null where it gave none. */
    @Nullable
    Fix fix(int i) {
        return fixes[i];
    }

    void replace(int i, Fix fix) {
        fixes[i] = fix;
    }

    void add(int hash, long heardMillis, @Nullable Fix fix) {
        if (size == hashes.length && size < MOST) {
            hashes = Arrays.copyOf(hashes, size * 2);
            heard = Arrays.copyOf(heard, size * 2);
            fixes = Arrays.copyOf(fixes, size * 2);
        }
        if (size < hashes.length) {
            next = size++;
        } else {
            next = (next + 1) % size;
        }
        hashes[next] = hash;
        heard[next] = heardMillis;
        fixes[next] = fix;
    }
}
