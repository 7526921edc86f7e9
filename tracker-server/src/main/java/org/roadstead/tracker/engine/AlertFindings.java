package org.roadstead.tracker.engine;

import org.roadstead.tracker.alert.AlertBook;
import org.roadstead.tracker.alert.Evidence.Sentence;
import org.roadstead.tracker.alert.Finding;
import org.roadstead.tracker.alert.SituationKey;
import org.roadstead.tracker.rule.Findings;

/** What a rule says of pairs, areas and arrivals goes to the alerts at once. */
class AlertFindings implements Findings {
    private final AlertBook alerts;
    private final long knownMillis;

    AlertFindings(AlertBook alerts, long knownMillis) {
        this.alerts = alerts;
        this.knownMillis = knownMillis;
    }

    @Override
    public void holds(Finding finding) {
        alerts.holds(finding, knownMillis, Reasons.HOLDS);
    }

    @Override
    public void ended(SituationKey key, long heardMillis, Sentence because) {
        alerts.cleared(key, knownMillis, heardMillis, because);
    }

    @Override
    public void notEvaluated(String input) {
        // Such rules say what they lack in lists of their own.
    }

    @Override
    public void remindAt(long dueMillis) {
        // The sweep comes again in any case.
    }
}
