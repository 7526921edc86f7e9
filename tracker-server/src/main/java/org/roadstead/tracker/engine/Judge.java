package org.roadstead.tracker.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.roadstead.tracker.track.Trail;

/**
 * Runs the vessel rules over tracks and gives what they find to the alert book: at a new fix with the memory they left, and again over
 * the whole trail when the past has changed. A rule that throws is counted and logged by name; the others still run.
 */
final class Judge {
    private final List<VesselRule> rules;
    private final AlertBook alerts;
    private final DueTimes dueTimes;
    private final Map<String, Remembered> remembered = new HashMap<>();
    /** Inputs that were missing, by track and rule. */
    private final Map<String, Map<String, Set<String>>> notEvaluated = new HashMap<>();
    private final RuleFailures failures;
    private final Supplier<Situation> now;

    /** What the rules remember of a track, by rule. */
    private static final class Remembered {
        private final Map<String, RuleMemory> now = new HashMap<>(4);
        /** What they remembered before the first fix of the trail: what they judged of the fixes that left it. */
        private final Map<String, RuleMemory> beforeTrail = new HashMap<>(4);
        private Trail trail;

        Remembered(Trail trail) {
            this.trail = trail;
        }
    }

    Judge(List<VesselRule> rules, AlertBook alerts, DueTimes dueTimes, Supplier<Situation> now,
            RuleFailures failures) {
        this.rules = rules;
        this.alerts = alerts;
        this.dueTimes = dueTimes;
        this.now = now;
        this.failures = failures;
    }

    /** Judges the newest fix of a track. */
    void judge(Track track, Fix fix, Cause cause) {
        Situation situation = now.get();
        followTrail(track, situation);
        for (VesselRule rule : rules) {
            failures.guarded(rule, () -> {
                evaluated(track, rule);
                if (rule.concerns(track, situation)) {
                    remember(track, rule, rule.judge(track, fix, memory(track, rule), situation,
                            new Live(track, rule, situation, cause)));
                }
            });
        }
    }

    /** The memory before the trail goes on over the fixes that have left it since it was last judged. */
    private void followTrail(Track track, Situation situation) {
        Remembered ofTrack = remembered.get(track.id());
        if (ofTrack == null) {
            return;
        }
        Trail before = ofTrack.trail;
        Trail trail = track.trail();
        ofTrack.trail = trail;
        int left = before.heardUpTo(trail.fix(0).heardMillis() - 1);
        if (left == 0) {
            return;
        }
        for (VesselRule rule : rules) {
            failures.guarded(rule, () -> {
                RuleMemory memory = ofTrack.beforeTrail.get(rule.card().id());
                if (rule.concerns(track, situation)) {
                    for (int i = 0; i < left; i++) {
                        Fix fix = before.fix(i);
                        memory = fix.isBelieved()
                                ? rule.judge(track, fix, memory, situation, new Folded())
                                : memory;
                    }
                }
                put(ofTrack.beforeTrail, rule, memory);
            });
        }
    }

    /** Judges a track's whole trail again and sets right what is said of it. */
    void judgeAgain(Track track, Cause cause) {
        Situation situation = now.get();
        Fix[] fixes = track.trail().believed();
        if (fixes.length == 0) {
            return;
        }
        followTrail(track, situation);
        for (VesselRule rule : rules) {
            failures.guarded(rule, () -> {
                boolean concerned = rule.concerns(track, situation);
                if (concerned || memory(track, rule) != null || hasAlert(track, rule)) {
                    fold(track, rule, concerned ? fixes : new Fix[0], situation, cause);
                }
            });
        }
    }

    private void fold(Track track, VesselRule rule, Fix[] fixes, Situation situation, Cause cause) {
        Folded folded = new Folded();
        Remembered ofTrack = remembered.get(track.id());
        RuleMemory memory = ofTrack == null || fixes.length == 0 ? null : ofTrack.beforeTrail.get(rule.card().id());
        for (Fix fix : fixes) {
            folded.missing.clear();
            memory = rule.judge(track, fix, memory, situation, folded);
        }
        remember(track, rule, memory);
        evaluated(track, rule);
        folded.missing.forEach(input -> notEvaluated(track, rule, input));
        Fix[] trail = track.trail().believed();
        Past past = new Past(trail[0].heardMillis(), trail[trail.length - 1].heardMillis(), memory != null);
        settle(track, rule, folded, past, situation, cause);
    }

    /**
     * What was judged again.
     *
     * @param goesOn the rule remembers something of it
     */
    private record Past(long fromMillis, long toMillis, boolean goesOn) {}

    /** Compares what the rule says of the whole trail with the alerts there are. */
    private void settle(Track track, VesselRule rule, Folded folded, Past past, Situation situation, Cause cause) {
        long heard = past.toMillis();
        long known = situation.knownMillis();
        Set<SituationKey> keys = new LinkedHashSet<>(folded.found.keySet());
        for (SituationKey key : alerts.situations(track.id())) {
            if (key.rule().equals(rule.card().id())) {
                keys.add(key);
            }
        }
        for (SituationKey key : keys) {
            Alert alert = alerts.current(key);
            Supplier<Finding> found = folded.found.get(key);
            Sentence ended = folded.ended.get(key);
            boolean holds = alert != null && alert.condition() == Alert.Condition.HOLDS;
            long since = alert == null ? Long.MIN_VALUE : alert.firstAt();
            if (found == null && since >= past.fromMillis()) {
                alerts.withdrawn(key, known, heard, cause.words());
            } else if (found == null && ended == null && !past.goesOn()) {
                alerts.cleared(key, known, heard, cause.words());
            } else if (found != null && ended == null) {
                sayHolds(alert, found.get(), holds, known, cause);
            } else if (found != null && alert == null) {
                alerts.holds(found.get(), known, cause.words(), cause.late());
                alerts.cleared(key, known, heard, Objects.requireNonNull(ended));
            } else if (ended != null) {
                alerts.cleared(key, known, heard, ended);
            }
        }
    }

    private void sayHolds(@Nullable Alert alert, Finding found, boolean holds, long known, Cause cause) {
        if (!holds || alert == null) {
            alerts.holds(found, known, cause.words(), cause.late());
        } else if (alert.startsOtherwise(found) || alert.level() != found.level()
                || alert.severity() < found.severity()) {
            alerts.amended(found, known, cause.words());
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
        remembered.remove(track.id());
    }

    void forget(Track track) {
        remembered.remove(track.id());
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

    private void notEvaluated(Track track, VesselRule rule, String input) {
        notEvaluated.computeIfAbsent(track.id(), id -> new TreeMap<>())
                .computeIfAbsent(rule.card().id(), id -> new TreeSet<>())
                .add(input);
    }

    private boolean hasAlert(Track track, VesselRule rule) {
        return alerts.holding(track.id()).stream().anyMatch(key -> key.rule().equals(rule.card().id()));
    }

    private @Nullable RuleMemory memory(Track track, VesselRule rule) {
        Remembered ofTrack = remembered.get(track.id());
        return ofTrack == null ? null : ofTrack.now.get(rule.card().id());
    }

    private void remember(Track track, VesselRule rule, @Nullable RuleMemory memory) {
        if (memory != null) {
            remembered.computeIfAbsent(track.id(), id -> new Remembered(track.trail())).now.put(rule.card().id(),
                    memory);
            return;
        }
        Remembered ofTrack = remembered.get(track.id());
        if (ofTrack != null) {
            ofTrack.now.remove(rule.card().id());
            if (ofTrack.now.isEmpty() && ofTrack.beforeTrail.isEmpty()) {
                remembered.remove(track.id());
            }
        }
    }

    private static void put(Map<String, RuleMemory> memories, VesselRule rule, @Nullable RuleMemory memory) {
        if (memory == null) {
            memories.remove(rule.card().id());
        } else {
            memories.put(rule.card().id(), memory);
        }
    }

    /** The time has come for which a rule asked. */
    void due(Track track, String id) {
        Situation situation = now.get();
        for (VesselRule rule : rules) {
            if (rule.card().id().equals(id)) {
                failures.guarded(rule, () -> remember(track, rule,
                        rule.due(track, memory(track, rule), situation,
                                new Live(track, rule, situation, new Cause(Reasons.HOLDS)))));
            }
        }
    }

    /** What a rule says now goes to the alerts at once. */
    private final class Live implements Findings {
        private final Track track;
        private final VesselRule rule;
        private final Situation situation;
        private final Cause cause;

        Live(Track track, VesselRule rule, Situation situation, Cause cause) {
            this.track = track;
            this.rule = rule;
            this.situation = situation;
            this.cause = cause;
        }

        @Override
        public void holds(Finding finding) {
            alerts.holds(finding, situation.knownMillis(), cause.words(), cause.late());
        }

        @Override
        public void ended(SituationKey key, long heardMillis, Sentence because) {
            alerts.cleared(key, situation.knownMillis(), heardMillis, because);
        }

        @Override
        public void notEvaluated(String input) {
            Judge.this.notEvaluated(track, rule, input);
        }

        @Override
        public void remindAt(long knownMillis) {
            dueTimes.at(knownMillis, new Due.VesselReminder(rule.card().id(), track.id()));
        }
    }

    /** What a rule says of a whole trail: of each situation the last word. */
    private static final class Folded implements Findings {
        private final Map<SituationKey, Supplier<Finding>> found = new LinkedHashMap<>();
        private final Map<SituationKey, Sentence> ended = new HashMap<>();
        /** Of the fix judged last. */
        private final Set<String> missing = new TreeSet<>();

        @Override
        public void holds(Finding finding) {
            holds(finding.key(), () -> finding);
        }

        @Override
        public void holds(SituationKey key, Supplier<Finding> finding) {
            found.put(key, finding);
            ended.remove(key);
        }

        @Override
        public void ended(SituationKey key, long heardMillis, Sentence because) {
            ended.put(key, because);
        }

        @Override
        public void notEvaluated(String input) {
            missing.add(input);
        }

        @Override
        public void remindAt(long knownMillis) {
            // Reminders were set when the fix was new.
        }
    }
}
