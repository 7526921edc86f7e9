package org.roadstead.tracker.rule;

import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Track;

/** Judges two tracks that are near each other, at the sweep after a report of either. */
public interface PairRule extends Rule {

    /** How near two tracks must be to be judged, metres. */
    double reachMetres(Situation situation);

    /**
     * Judges one report of the first track against the second.
     *
     * @param fix the report
     * @param carried the second's last fix, carried to the moment of the report with its speed and course
     * @param memory what the last call returned for this pair
     * @return what to remember of the pair; null for nothing
     */
    @Nullable
    RuleMemory judge(Track first, Fix fix, Track second, Fix carried, @Nullable RuleMemory memory, Situation situation,
            Findings findings);
}
