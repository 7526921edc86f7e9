package org.roadstead.tracker.track;

import org.jspecify.annotations.Nullable;

/**
 * A target that a radar tracks, where it is.
 *
 * @param receiver whose radar it is
 * @param number that the radar gave it
 * @param latitude degrees north
 * @param longitude degrees east
 * @param sog 1/10 knot; 1023 not available
 * @param cog 1/10 degree true; 3600 not available
 * @param name that the operator gave it
 */
public record RadarTarget(String receiver, int number, double latitude, double longitude, int sog, int cog,
        @Nullable String name) {

    /** The id of its track. */
    public static String id(String receiver, int number) {
        return "radar:" + receiver + ":" + number;
    }

    String id() {
        return id(receiver, number);
    }
}
