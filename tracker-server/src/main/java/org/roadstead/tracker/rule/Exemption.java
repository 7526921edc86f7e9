package org.roadstead.tracker.rule;

import java.util.Map;
import org.roadstead.tracker.alert.Evidence.Sentence;

/** What rules say of exemptions. */
final class Exemption {
    /** A finding ends. */
    static final Sentence ENDED = new Sentence("rule.exempted", Map.of(), "the site has exempted it");

    private Exemption() {}

    /** One would have kept the alert from being raised. */
    static Sentence stopper(RuleCard card) {
        return new Sentence("stop.exemption", Map.of("rule", card.id()),
                "an exemption of this vessel from " + card.id());
    }
}
