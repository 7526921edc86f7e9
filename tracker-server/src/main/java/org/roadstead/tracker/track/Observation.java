package org.roadstead.tracker.track;

import org.jspecify.annotations.Nullable;

/**
 * What one message changed.
 *
 * @param track the station's
 * @param fix the position it told; null where it told none, or told nothing new
 * @param kind how the message relates to what was known
 * @param late the fix is older than the track's newest
 * @param identityChanged the station says something else of itself than before
 */
public record Observation(Track track, @Nullable Fix fix, Kind kind, boolean late, boolean identityChanged) {

    /** New to us, or another receiver's copy. */
    public enum Kind {
        FRESH, DOUBLE
    }
}
