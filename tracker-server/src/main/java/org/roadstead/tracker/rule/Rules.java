package org.roadstead.tracker.rule;

import java.util.List;

/** The list of all rules, in the order in which they judge. */
public final class Rules {

    private Rules() {}

    /** One of each. */
    public static List<Rule> all() {
        return List.of(new SmallVesselInBuffer(), new ImproperMmsi());
    }
}
