package org.roadstead.tracker.track;

import org.jspecify.annotations.Nullable;

/**
 * A position that came by satellite or on request: LRIT, or the answer to a long-range interrogation.
 *
 * @param imo null where none is given
 * @param mmsi null where none is given; one of the two is
 * @param latitude degrees north
 * @param longitude degrees east
 * @param positionAtMillis when the ship was there: what it is heard at
 * @param sog 1/10 knot; 1023 not available
 * @param cog 1/10 degree; 3600 not available
 */
public record LongRangeReport(@Nullable Integer imo, @Nullable Integer mmsi, @Nullable String name,
        @Nullable String callSign, double latitude, double longitude, long positionAtMillis, int sog, int cog) {}
