package org.roadstead.tracker.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.AlertBook;
import org.roadstead.tracker.rule.ArrivalRule;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.RuleMemory;
import org.roadstead.tracker.rule.Situation;

/** Runs the arrival rules: at the acts that touch them and when they asked to be reminded. */
final class ArrivalJudge {
    private final List<ArrivalRule> rules;
    private final AlertBook alerts;
    private final DueTimes dueTimes;
    private final Supplier<Situation> now;
    private final RuleFailures failures;
    private final Map<String, RuleMemory> memories = new HashMap<>();

    ArrivalJudge(List<Rule> rules, AlertBook alerts, DueTimes dueTimes, Supplier<Situation> now,
            RuleFailures failures) {
        this.rules = rules.stream().filter(ArrivalRule.class::isInstance).map(ArrivalRule.class::cast).toList();
        this.alerts = alerts;
        this.dueTimes = dueTimes;
        this.now = now;
        this.failures = failures;
    }

    void touched(Deed deed) {
        for (ArrivalRule rule : rules) {
            failures.guarded(rule, () -> {
                if (rule.touchedBy(deed)) {
                    judge(rule, deed);
                }
            });
        }
    }

    /** The time has come for which the rule asked. */
    void due(String id) {
        for (ArrivalRule rule : rules) {
            if (rule.card().id().equals(id)) {
                failures.guarded(rule, () -> judge(rule, null));
            }
        }
    }

    private void judge(ArrivalRule rule, @Nullable Deed deed) {
        Situation situation = now.get();
        RuleMemory next = rule.judge(deed, memories.get(rule.card().id()), situation,
                new AlertFindings(alerts, situation.knownMillis()) {
                    @Override
                    public void remindAt(long dueMillis) {
                        dueTimes.at(dueMillis, new Due.ArrivalReminder(rule.card().id()));
                    }
                });
        if (next == null) {
            memories.remove(rule.card().id());
        } else {
            memories.put(rule.card().id(), next);
        }
    }
}
