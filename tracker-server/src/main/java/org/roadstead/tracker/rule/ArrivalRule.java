package org.roadstead.tracker.rule;

import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;

/** Judges notices, levels and expectations, at the acts that touch it and at its due times. */
public interface ArrivalRule extends Rule {

    /** True if the act may change what the rule says. */
    boolean touchedBy(Deed deed);

    /**
     * Judges the registers after an act, or the passing of time (then the deed is null).
     *
     * @param memory what the last call returned
     * @return what to remember; null for nothing
     */
    @Nullable
    RuleMemory judge(@Nullable Deed deed, @Nullable RuleMemory memory, Situation situation, Findings findings);
}
