package org.roadstead.ais.internal.sentence;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The names that TAG {@code s} gives, each made a string once: a bounded cache keyed by the bytes. */
public final class SourceNames {
    private static final int SLOTS = 1024;

    private final @Nullable String[] names = new @Nullable String[SLOTS];

    public String name(byte[] buffer, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + buffer[at];
        }
        int slot = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
        String known = names[slot];
        if (known != null && isSame(known, buffer, from, to)) {
            return known;
        }
        String made = new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
        names[slot] = made;
        return made;
    }

    private static boolean isSame(String name, byte[] buffer, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != (buffer[from + i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
