package org.roadstead.tracker.image;

import org.jspecify.annotations.Nullable;

/**
 * Tracks by handle, with their coordinates beside them. Not to be changed once it is in an image.
 *
 * @param vessels null in the holes
 * @param latitudes 1/600000 degree; {@link #NO_POSITION} in the holes and for stations without a position
 * @param longitudes 1/600000 degree
 * @param count of tracks
 */
public record VesselTable(@Nullable Vessel[] vessels, int[] latitudes, int[] longitudes, int count) {
    /** Latitude where there is no position. */
    public static final int NO_POSITION = Integer.MIN_VALUE;
}
