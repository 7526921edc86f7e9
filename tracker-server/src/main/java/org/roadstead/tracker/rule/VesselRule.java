package org.roadstead.tracker.rule;

import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Track;

/**
 * Judges one track, with zones and registers, at each of its fixes in the order in which they were heard. When a late fix or a change
 * of level, permission or identity alters the past, the engine judges all fixes of the trail again, from no memory on.
 */
public interface VesselRule extends Rule {

    /** False if the rule can say nothing of the track, whatever its fixes: spares the folding. */
    boolean concerns(Track track, Situation situation);

    /**
     * Judges one fix.
     *
     * @param memory what the last call returned for this track
     * @return what to remember; null for nothing
     */
    @Nullable
    RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation, Findings findings);

    /**
     * Judges the passing of time, when known time reaches what {@link Findings#remindAt} asked for.
     *
     * @return what to remember; null for nothing
     */
    default @Nullable RuleMemory due(Track track, @Nullable RuleMemory memory, Situation situation, Findings findings) {
        return memory;
    }
}
