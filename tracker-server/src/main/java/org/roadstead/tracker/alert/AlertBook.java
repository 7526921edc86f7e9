package org.roadstead.tracker.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed.AlertAct;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.alert.Alert.Revision;
import org.roadstead.tracker.alert.Alert.State;

/**
 * All alerts. Turns what rules find into one alert a situation and applies what people do to it. The engine's thread alone; the alerts
 * it hands out are values.
 *
 * <p>The same rule, vessels and subject are one situation: while its alert holds, a finding adds to it; within the dedupe time after
 * it ended, a finding opens it again; later, it is a new alert.
 */
public final class AlertBook {
    /** Beyond this many, the oldest alerts whose condition no longer holds leave the memory; the database keeps them. */
    static final int MOST_ALERTS = 20_000;

    private final Map<String, Alert> alerts = new LinkedHashMap<>();
    private final Map<SituationKey, String> current = new HashMap<>();
    private final Map<String, Set<SituationKey>> byTrack = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private boolean news;
    private Consumer<Alert> leaving = alert -> {};
    private final LongAdder actsWithoutAlert = new LongAdder();

    /** All that are kept, by id, in the order in which they were raised. */
    public Map<String, Alert> alerts() {
        return Collections.unmodifiableMap(alerts);
    }

    /** Is given each alert that leaves the memory, as it last stood. */
    public void onLeaving(Consumer<Alert> reader) {
        leaving = reader;
    }

    /** Ids of those that changed since this was last asked. */
    public List<String> takeChanged() {
        List<String> taken = List.copyOf(changed);
        changed.clear();
        news = false;
        return taken;
    }

    /** True if one of those that changed has been raised, amended or ended, or a person acted on it: more than a further report. */
    public boolean hasNews() {
        return news;
    }

    public @Nullable Alert find(String id) {
        return alerts.get(id);
    }

    /** The alert of a situation, whether it holds or has ended; null if there is none. */
    public @Nullable Alert current(SituationKey key) {
        String id = current.get(key);
        return id == null ? null : alerts.get(id);
    }

    /** True while a condition holds that concerns the track. */
    public boolean concerns(String track) {
        return !holding(track).isEmpty();
    }

    /** Situations of the track whose condition holds. */
    public List<SituationKey> holding(String track) {
        List<SituationKey> keys = new ArrayList<>();
        for (SituationKey key : byTrack.getOrDefault(track, Set.of())) {
            Alert alert = current(key);
            if (alert != null && alert.condition() == Condition.HOLDS) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Situations of the track that have an alert, whether or not it still holds. */
    public Collection<SituationKey> situations(String track) {
        return List.copyOf(byTrack.getOrDefault(track, Set.of()));
    }

    /** The condition holds: raises, adds to, or opens again. */
    public void holds(Finding finding, long knownMillis, Evidence.Sentence because) {
        holds(finding, knownMillis, because, false);
    }

    /**
     * The condition holds: raises, adds to, or opens again.
     *
     * @param late what raises it was heard over ten minutes before it was known
     */
    public void holds(Finding finding, long knownMillis, Evidence.Sentence because, boolean late) {
        SituationKey key = finding.key();
        Alert alert = current(key);
        if (alert == null || isOver(alert, finding, knownMillis)) {
            raise(finding, knownMillis, because, late);
        } else if (alert.condition() == Condition.HOLDS) {
            Alert next = added(alert, finding, knownMillis);
            keep(next);
            news |= next.level() != alert.level() || next.severity() != alert.severity();
        } else {
            Alert open = added(alert, finding, knownMillis);
            State state = open.state().isDone() ? State.NEW : open.state();
            put(new AlertEdit(open).condition(Condition.HOLDS, null)
                    .state(state)
                    .revised(Revision.Kind.RAISED, knownMillis, finding.lastHeardMillis(), because, late)
                    .done());
        }
    }

    private static boolean isOver(Alert alert, Finding finding, long knownMillis) {
        Long cleared = alert.clearedAt();
        return alert.condition() != Condition.HOLDS && cleared != null
                && knownMillis - cleared > finding.dedupeMillis();
    }

    private void raise(Finding finding, long knownMillis, Evidence.Sentence because, boolean late) {
        SituationKey key = finding.key();
        Revision raised = new Revision(1, Revision.Kind.RAISED, knownMillis, finding.lastHeardMillis(), because,
                late);
        String id = id(finding);
        if (alerts.containsKey(id)) {
            return;
        }
        Alert alert = new Alert(id, finding.rule(), finding.ruleVersion(), finding.title(), finding.severity(),
                finding.severity(),
                finding.level(), finding.vessels(), finding.subject(), finding.firstHeardMillis(),
                finding.lastHeardMillis(),
                knownMillis, null, Condition.HOLDS, State.NEW, null, null, null, false, finding.position(),
                finding.evidence(),
                finding.parameters(), finding.reports(), List.of(raised), List.of(), false);
        current.put(key, id);
        key.tracks().forEach(track -> byTrack.computeIfAbsent(track, t -> new LinkedHashSet<>()).add(key));
        put(alert);
        forgetOldest();
    }

    private static Alert added(Alert alert, Finding finding, long knownMillis) {
        AlertEdit edit = new AlertEdit(alert).finding(finding);
        if (finding.severity() > alert.severity()) {
            edit.revised(Revision.Kind.AMENDED, knownMillis, finding.lastHeardMillis(),
                    grown(alert.severity(), finding));
        }
        return edit.done();
    }

    private static Evidence.Sentence grown(int from, Finding finding) {
        return new Evidence.Sentence("alert.severity",
                Map.of("from", from, "to", finding.severity(), "level", finding.level()),
                "severity " + from + " to " + finding.severity() + " at level " + finding.level());
    }

    /** What is known of the past has changed, and the alert with it; says so openly. */
    public void amended(Finding finding, long knownMillis, Evidence.Sentence because) {
        SituationKey key = finding.key();
        Alert alert = current(key);
        if (alert != null) {
            AlertEdit edit = new AlertEdit(alert).finding(finding);
            if (alert.startsOtherwise(finding)) {
                edit.firstAt(finding.firstHeardMillis());
            }
            put(edit.revised(Revision.Kind.AMENDED, knownMillis, finding.lastHeardMillis(), because)
                    .done());
        }
    }

    /** The condition no longer holds. */
    public void cleared(SituationKey key, long knownMillis, long heardMillis, Evidence.Sentence because) {
        end(key, Condition.CLEARED, Revision.Kind.CLEARED, knownMillis, heardMillis, because);
    }

    /** It turns out that the condition never held. */
    public void withdrawn(SituationKey key, long knownMillis, long heardMillis, Evidence.Sentence because) {
        end(key, Condition.WITHDRAWN, Revision.Kind.WITHDRAWN, knownMillis, heardMillis, because);
    }

    private void end(SituationKey key, Condition condition, Revision.Kind kind, long knownMillis, long heardMillis,
            Evidence.Sentence because) {
        Alert alert = current(key);
        if (alert != null && alert.condition() == Condition.HOLDS) {
            put(new AlertEdit(alert).condition(condition, knownMillis)
                    .revised(kind, knownMillis, heardMillis, because)
                    .done());
        }
    }

    /**
     * Applies what a person did to an alert; steps that its state does not allow were refused before they became an act. An act of a
     * recording whose alert is not there is counted.
     */
    public void act(Act act, AlertAct deed, long knownMillis) {
        Alert alert = alerts.get(deed.alert());
        if (alert == null) {
            actsWithoutAlert.increment();
            return;
        }
        AlertEdit edit = new AlertEdit(alert).step(act, deed, knownMillis);
        switch (deed.step()) {
            case ACKNOWLEDGE -> edit.state(State.ACKNOWLEDGED).owner(act.by());
            case ASSIGN -> edit.state(State.ASSIGNED).owner(deed.to());
            case RESOLVE -> edit.state(State.RESOLVED);
            case FALSE_ALARM -> edit.state(State.FALSE_ALARM);
            case REOPEN -> edit.state(State.NEW);
            case SHELVE -> edit.shelvedUntil(deed.untilMillis());
            case UNSHELVE -> edit.shelvedUntil(null);
            case SILENCE -> edit.silenced();
            case NOTE -> {
            }
        }
        put(edit.done());
    }

    /** Acts on alerts that are not kept, or were never raised. Any thread. */
    public long actsWithoutAlert() {
        return actsWithoutAlert.sum();
    }

    private void put(Alert alert) {
        keep(alert);
        news = true;
    }

    private void keep(Alert alert) {
        alerts.put(alert.id(), alert);
        changed.add(alert.id());
    }

    private void forgetOldest() {
        if (alerts.size() <= MOST_ALERTS) {
            return;
        }
        String oldest = alerts.values()
                .stream()
                .filter(alert -> alert.condition() != Condition.HOLDS)
                .map(Alert::id)
                .findFirst()
                .orElse(null);
        if (oldest != null) {
            leaving.accept(Objects.requireNonNull(alerts.remove(oldest)));
            current.values().removeIf(oldest::equals);
            byTrack.values().forEach(keys -> keys.retainAll(current.keySet()));
            byTrack.values().removeIf(Set::isEmpty);
        }
    }

    private static String id(Finding finding) {
        String vessels = finding.vessels().stream().map(VesselRef::track).collect(Collectors.joining(","));
        String subject = finding.subject() == null ? "" : finding.subject().kind() + ":" + finding.subject().id();
        String situation = finding.rule() + "|" + vessels + "|" + subject + "|" + finding.firstHeardMillis();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(situation.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
