package org.roadstead.tracker.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertBook;
import org.roadstead.tracker.alert.Evidence.Sentence;
import org.roadstead.tracker.alert.Finding;
import org.roadstead.tracker.alert.SituationKey;
import org.roadstead.tracker.rule.Findings;
import org.roadstead.tracker.rule.RuleMemory;
import org.roadstead.tracker.rule.Situation;
import org.roadstead.tracker.rule.VesselRule;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Track;

/**
 * Runs the vessel rules over tracks and gives what they find to the alert book: at a new fix with the memory they left, and again over
 * the whole trail when the past has changed. A rule that throws is counted and logged by name; the others still run.
 */
final class Judge {
    private final List<VesselRule> rules;
    private final AlertBook alerts;
    private final Reminders reminders;
    private final Map<String, Map<String, RuleMemory>> memories = new HashMap<>();
    /** Inputs that were missing, by track and rule. */
    private final Map<String, Map<String, Set<String>>> notEvaluated = new HashMap<>();
    private final RuleFailures failures;
    private final Supplier<Situation> now;

    Judge(List<VesselRule> rules, AlertBook alerts, Reminders reminders, Supplier<Situation> now,
            RuleFailures failures) {
        this.rules = rules;
        this.alerts = alerts;
        this.reminders = reminders;
        this.now = now;
        this.failures = failures;
    }

    /** Judges the newest fix of a track. */
    void judge(Track track, Fix fix) {
        Situation situation = now.get();
        for (VesselRule rule : rules) {
            failures.guarded(rule, () -> {
                evaluated(track, rule);
                if (rule.concerns(track, situation)) {
                    remember(track, rule, rule.judge(track, fix, memory(track, rule), situation,
                            new Live(track, rule, situation)));
                }
            });
        }
    }

    /** Judges a track's whole trail again and sets right what is said of it. */
    void judgeAgain(Track track, Sentence because) {
        Situation situation = now.get();
        Fix[] fixes = track.trail().believed();
        if (fixes.length == 0) {
            return;
        }
        for (VesselRule rule : rules) {
            failures.guarded(rule, () -> {
                boolean concerned = rule.concerns(track, situation);
                if (concerned || memory(track, rule) != null || hasAlert(track, rule)) {
                    fold(track, rule, concerned ? fixes : new Fix[0], situation, because);
                }
            });
        }
    }

    private void fold(Track track, VesselRule rule, Fix[] fixes, Situation situation, Sentence because) {
        Folded folded = new Folded();
        RuleMemory memory = null;
        for (Fix fix : fixes) {
            memory = rule.judge(track, fix, memory, situation, folded);
        }
        remember(track, rule, memory);
        Fix[] trail = track.trail().believed();
        settle(track, rule, folded, trail[0].heardMillis(), trail[trail.length - 1].heardMillis(), situation, because);
    }

    /** Compares what the rule says of the whole trail with the alerts there are. */
    private void settle(Track track, VesselRule rule, Folded folded, long trailFrom, long heard, Situation situation,
            Sentence because) {
        long known = situation.knownMillis();
        Set<SituationKey> keys = new LinkedHashSet<>(folded.found.keySet());
        for (SituationKey key : alerts.situations(track.id())) {
            if (key.rule().equals(rule.card().id())) {
                keys.add(key);
            }
        }
        for (SituationKey key : keys) {
            Alert alert = alerts.current(key);
            Finding found = folded.found.get(key);
            Sentence ended = folded.ended.get(key);
            boolean holds = alert != null && alert.condition() == Alert.Condition.HOLDS;
            long since = alert == null ? Long.MIN_VALUE : alert.firstAt();
            if (found == null) {
                if (holds && since >= trailFrom) {
                    alerts.withdrawn(key, known, heard, because);
                } else if (holds && ended == null) {
                    alerts.cleared(key, known, heard, because);
                }
            } else if (ended == null) {
                sayHolds(alert, found, holds, known, because);
            } else if (holds) {
                alerts.cleared(key, known, heard, ended);
            } else if (alert == null) {
                alerts.holds(found, known, because);
                alerts.cleared(key, known, heard, ended);
            }
        }
    }

    private void sayHolds(@Nullable Alert alert, Finding found, boolean holds, long known, Sentence because) {
        if (!holds || alert == null) {
            alerts.holds(found, known, because);
        } else if (alert.firstAt() != found.firstHeardMillis() || alert.level() != found.level()
                || alert.severity() < found.severity()) {
            alerts.amended(found, known, because);
        }
    }

    /** The track is part of another now: what is said of it under its own name ends. */
    void joined(Track track, String into, long knownMillis) {
        for (SituationKey key : alerts.holding(track.id())) {
            alerts.cleared(key, knownMillis, track.heardMillis(), Reasons.sameVessel(into));
        }
        forget(track);
    }

    /** The track is lost: what is said of it ends, unless a rule works on silence. */
    void lost(Track track, long knownMillis) {
        for (SituationKey key : alerts.holding(track.id())) {
            alerts.cleared(key, knownMillis, track.heardMillis(), Reasons.LOST);
        }
        memories.remove(track.id());
    }

    void forget(Track track) {
        memories.remove(track.id());
        notEvaluated.remove(track.id());
    }

    /** Rules that could not judge the track, with the input that was missing, sorted. */
    List<String> notEvaluated(Track track) {
        return notEvaluated.getOrDefault(track.id(), Map.of())
                .entrySet()
                .stream()
                .flatMap(rule -> rule.getValue().stream().map(input -> rule.getKey() + ": " + input))
                .toList();
    }

    /** The rule is about to judge the track anew: what it lacked before counts no longer. */
    private void evaluated(Track track, VesselRule rule) {
        Map<String, Set<String>> ofTrack = notEvaluated.get(track.id());
        if (ofTrack != null && ofTrack.remove(rule.card().id()) != null && ofTrack.isEmpty()) {
            notEvaluated.remove(track.id());
        }
    }

    private boolean hasAlert(Track track, VesselRule rule) {
        return alerts.holding(track.id()).stream().anyMatch(key -> key.rule().equals(rule.card().id()));
    }

    private @Nullable RuleMemory memory(Track track, VesselRule rule) {
        Map<String, RuleMemory> ofTrack = memories.get(track.id());
        return ofTrack == null ? null : ofTrack.get(rule.card().id());
    }

    private void remember(Track track, VesselRule rule, @Nullable RuleMemory memory) {
        if (memory != null) {
            memories.computeIfAbsent(track.id(), id -> new HashMap<>(4)).put(rule.card().id(), memory);
        } else {
            Map<String, RuleMemory> ofTrack = memories.get(track.id());
            if (ofTrack != null && ofTrack.remove(rule.card().id()) != null && ofTrack.isEmpty()) {
                memories.remove(track.id());
            }
        }
    }

    private void remind(Track track, VesselRule rule, long knownMillis) {
        reminders.at(knownMillis, rule.card().id(), track.id(), () -> {
            Situation situation = now.get();
            failures.guarded(rule, () -> remember(track, rule,
                    rule.due(track, memory(track, rule), situation, new Live(track, rule, situation))));
        });
    }

    /** What a rule says now goes to the alerts at once. */
    private final class Live implements Findings {
        private final Track track;
        private final VesselRule rule;
        private final Situation situation;

        Live(Track track, VesselRule rule, Situation situation) {
            this.track = track;
            this.rule = rule;
            this.situation = situation;
        }

        @Override
        public void holds(Finding finding) {
            alerts.holds(finding, situation.knownMillis(), Reasons.HOLDS);
        }

        @Override
        public void ended(SituationKey key, long heardMillis, Sentence because) {
            alerts.cleared(key, situation.knownMillis(), heardMillis, because);
        }

        @Override
        public void notEvaluated(String input) {
            notEvaluated.computeIfAbsent(track.id(), id -> new TreeMap<>())
                    .computeIfAbsent(rule.card().id(), id -> new TreeSet<>())
                    .add(input);
        }

        @Override
        public void remindAt(long knownMillis) {
            remind(track, rule, knownMillis);
        }
    }

    /** What a rule says of a whole trail: of each situation the last word. */
    private static final class Folded implements Findings {
        private final Map<SituationKey, Finding> found = new LinkedHashMap<>();
        private final Map<SituationKey, Sentence> ended = new HashMap<>();

        @Override
        public void holds(Finding finding) {
            found.put(finding.key(), finding);
            ended.remove(finding.key());
        }

        @Override
        public void ended(SituationKey key, long heardMillis, Sentence because) {
            ended.put(key, because);
        }

        @Override
        public void notEvaluated(String input) {
            // Said of the newest fix, when that is judged.
        }

        @Override
        public void remindAt(long knownMillis) {
            // Reminders were set when the fix was new.
        }
    }
}
