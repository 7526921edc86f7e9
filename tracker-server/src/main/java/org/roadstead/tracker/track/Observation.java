package org.roadstead.tracker.track;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one message changed.
 *
 * @param track the station's
 * @param fix the position it told, believed or not; null where it told none, or told nothing new
 * @param kind how the message relates to what was known
 * @param late the fix is older than the track's newest
 * @param identityChanged the station says something else of itself than before
 * @param correction how what was known of the track's past is now otherwise; null if it is not
 * @param changed further tracks that look different now
 * @param gone tracks that are part of another now
 */
public record Observation(Track track, @Nullable Fix fix, Kind kind, boolean late, boolean identityChanged,
        @Nullable Correction correction, List<Track> changed, List<Track> gone) {

    /** New to us, or another receiver's copy. */
    public enum Kind {
        FRESH, DOUBLE
    }
}
