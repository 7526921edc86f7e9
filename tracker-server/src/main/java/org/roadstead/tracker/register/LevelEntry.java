package org.roadstead.tracker.register;

import org.jspecify.annotations.Nullable;

/**
 * One setting of a security level.
 *
 * @param level 1, 2 or 3
 * @param sinceMillis in force from this moment on
 * @param untilMillis in force before this moment; null for until further notice
 * @param by who set it
 * @param reason why
 */
public record LevelEntry(int level, long sinceMillis, @Nullable Long untilMillis, String by, @Nullable String reason) {

    /** The level where none was set. */
    public static final int NORMAL = 1;

    boolean inForce(long atMillis) {
        return atMillis >= sinceMillis && (untilMillis == null || atMillis < untilMillis);
    }
}
