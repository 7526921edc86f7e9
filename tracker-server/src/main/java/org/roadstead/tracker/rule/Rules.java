package org.roadstead.tracker.rule;

import java.util.Collection;
import java.util.List;

/** The list of all rules, in the order in which they judge. */
public final class Rules {

    private Rules() {}

    /** All but those that the site has switched off. */
    public static List<Rule> without(Collection<String> disabled) {
        return all().stream().filter(rule -> !disabled.contains(rule.card().id())).toList();
    }

    /** One of each. */
    public static List<Rule> all() {
        return List.of(new SmallVesselInBuffer(), new ImproperMmsi());
    }
}
