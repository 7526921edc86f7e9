package org.roadstead.tracker.rule;

/** A rule of one or two of the four kinds: {@link VesselRule}, {@link PairRule}, {@link AreaRule}, {@link ArrivalRule}. */
public interface Rule {

    /** Its id, title, severities and parameters. */
    RuleCard card();
}
