package org.roadstead.tracker.rule;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of all rules, in the order in which they judge. */
public final class Rules {
    /** Ids of the whole catalogue, in its order; a site may switch off any of them, also before it is built. */
    public static final List<String> IDS = List.of("SV-01", "SV-02", "SV-03", "SV-04", "SV-05", "SV-06", "SV-07",
            "ID-01", "ID-02", "ID-03", "ID-04", "ID-05", "ID-06", "ID-07", "ID-08", "ID-09", "LR-01", "LR-02", "LR-03",
            "AR-01", "AR-02", "AR-03", "AR-04", "AR-05", "AR-06", "AR-07", "AR-08", "ZN-01", "ZN-02", "BH-01", "BH-02",
            "BH-03", "BH-04", "BH-05", "BH-06", "BH-07", "BH-08", "BH-09", "CA-01", "CA-02", "RX-01");

    private Rules() {}

    /** All but those that the site has switched off. */
    public static List<Rule> without(Collection<String> disabled) {
        return all().stream().filter(rule -> !disabled.contains(rule.card().id())).toList();
    }

    /** What a rule says of one of its parameters; null where there is no such rule or it has no such parameter. */
    public static RuleCard.@Nullable Parameter parameter(String rule, String name) {
        return all().stream()
                .map(Rule::card)
                .filter(card -> card.id().equals(rule))
                .flatMap(card -> card.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** One of each. */
    public static List<Rule> all() {
        return List.of(new SmallVesselInBuffer(), new ImproperMmsi());
    }
}
