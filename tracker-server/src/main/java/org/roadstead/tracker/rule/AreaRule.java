package org.roadstead.tracker.rule;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.track.Track;

/** Judges many tracks round a target, in a cell or of a receiver, at each sweep. */
public interface AreaRule extends Rule {

    /**
     * Judges all tracks at the moment of the sweep.
     *
     * @param memory what the last call returned
     * @return what to remember; null for nothing
     */
    @Nullable
    RuleMemory judge(Collection<Track> tracks, @Nullable RuleMemory memory, Situation situation, Findings findings);
}
