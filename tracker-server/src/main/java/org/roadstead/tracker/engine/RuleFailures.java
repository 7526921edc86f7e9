package org.roadstead.tracker.engine;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.roadstead.tracker.rule.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls rules so that one that throws is counted and logged by its name, and the others still run. */
final class RuleFailures {
    private static final Logger LOG = LoggerFactory.getLogger(RuleFailures.class);

    private final Map<String, Long> counts = new ConcurrentSkipListMap<>();

    void guarded(Rule rule, Runnable judging) {
        try {
            judging.run();
        } catch (RuntimeException broken) {
            if (counts.merge(rule.card().id(), 1L, Long::sum) == 1) {
                LOG.error("Rule {} failed; it goes on with the next report, and further failures are only counted",
                        rule.card().id(), broken);
            }
        }
    }

    /** How often each rule threw. Any thread. */
    Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
