package org.roadstead.tracker.image;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.track.Doubt;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.IdentitySpan;
import org.roadstead.tracker.track.PortCall;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.StationKind;
import org.roadstead.tracker.track.Trail;

/**
 * One track at the image's moment.
 *
 * @param handle small number, unique among the tracks of an image; a removed track's handle is given again much later
 * @param track its id, stable under replay
 * @param mmsi nine digits; null where it is not known
 * @param flag ISO 3166-1 alpha-2 of the MMSI's MID; null where there is none
 * @param history what it said of itself, the oldest first
 * @param calls its port calls, the oldest first
 * @param fix newest that is believed, by heard time; where none is, the newest that is not; null where no position was told
 * @param doubted newest position that is not believed, if none that is believed was heard after it; else null
 * @param heardMillis newest report of any kind, heard
 * @param sources receivers that heard it in the last ten minutes of its own time, sorted
 * @param alerted a condition that concerns it holds
 * @param notEvaluated rules that lacked an input, as {@code rule: input}
 */
public record Vessel(int handle, String track, @Nullable String mmsi, @Nullable String flag, StationKind kind,
        Identity identity,
        List<IdentitySpan> history, List<PortCall> calls, @Nullable Fix fix, @Nullable Fix doubted, long heardMillis,
        List<String> sources,
        Staleness staleness,
        Trail trail, boolean alerted,
        List<String> notEvaluated) {

    /** Why its newest position is not believed; null if it is, or there is none. */
    public @Nullable Doubt doubt() {
        return doubted == null ? null : doubted.doubt();
    }
}
