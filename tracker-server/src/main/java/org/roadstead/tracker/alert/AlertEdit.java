package org.roadstead.tracker.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed.AlertAct;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.alert.Alert.Revision;
import org.roadstead.tracker.alert.Alert.State;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.track.Report;

/** Makes an alert's next value from the one before. */
final class AlertEdit {
    private static final int MOST_REVISIONS = 100;
    static final int MOST_STEPS = 500;

    private final Alert before;
    private int severity;
    private int level;
    private List<VesselRef> vessels;
    private long firstAt;
    private long lastAt;
    private @Nullable Long clearedAt;
    private Condition condition;
    private State state;
    private @Nullable Long shelvedUntil;
    private @Nullable String owner;
    private boolean silenced;
    private @Nullable Position position;
    private Evidence evidence;
    private Map<String, Object> parameters;
    private List<Report> reports;
    private List<Revision> revisions;
    private List<Alert.Step> history;

    AlertEdit(Alert before) {
        this.before = before;
        this.severity = before.severity();
        this.level = before.level();
        this.vessels = before.vessels();
        this.firstAt = before.firstAt();
        this.lastAt = before.lastAt();
        this.clearedAt = before.clearedAt();
        this.condition = before.condition();
        this.state = before.state();
        this.shelvedUntil = before.shelvedUntil();
        this.owner = before.owner();
        this.silenced = before.silenced();
        this.position = before.position();
        this.evidence = before.evidence();
        this.parameters = before.parameters();
        this.reports = before.reports();
        this.revisions = before.revisions();
        this.history = before.history();
    }

    /** Takes over what the rule now says; severity only grows. */
    AlertEdit finding(Finding finding) {
        severity = Math.max(severity, finding.severity());
        level = finding.level();
        vessels = finding.vessels();
        firstAt = Math.min(firstAt, finding.firstHeardMillis());
        lastAt = Math.max(lastAt, finding.lastHeardMillis());
        position = finding.position();
        evidence = finding.evidence();
        parameters = finding.parameters();
        reports = finding.reports();
        return this;
    }

    AlertEdit firstAt(long heardMillis) {
        firstAt = heardMillis;
        return this;
    }

    AlertEdit condition(Condition condition, @Nullable Long clearedAt) {
        this.condition = condition;
        this.clearedAt = clearedAt;
        return this;
    }

    AlertEdit state(State state) {
        this.state = state;
        return this;
    }

    AlertEdit owner(@Nullable String owner) {
        this.owner = owner;
        return this;
    }

    AlertEdit shelvedUntil(@Nullable Long until) {
        this.shelvedUntil = until;
        return this;
    }

    AlertEdit silenced() {
        this.silenced = true;
        return this;
    }

    /** Adds a step; past the bound the oldest gives way, and the numbers show it. The chain of acts keeps them all. */
    AlertEdit step(Act act, AlertAct deed, long knownMillis) {
        List<Alert.Step> longer = new ArrayList<>(history);
        int n = history.isEmpty() ? 1 : history.getLast().n() + 1;
        longer.add(new Alert.Step(n, deed.step().code(), knownMillis, act.by(), act.role(), deed.to(), deed.reason(),
                deed.text()));
        if (longer.size() > MOST_STEPS) {
            longer.removeFirst();
        }
        history = List.copyOf(longer);
        return this;
    }

    /** Adds a revision; past the bound the one after the first gives way, and the numbers show it. */
    AlertEdit revised(Revision.Kind kind, long knownMillis, long heardMillis, Evidence.Sentence because) {
        return revised(kind, knownMillis, heardMillis, because, false);
    }

    AlertEdit revised(Revision.Kind kind, long knownMillis, long heardMillis, Evidence.Sentence because, boolean late) {
        List<Revision> longer = new ArrayList<>(revisions);
        longer.add(new Revision(revisions.getLast().n() + 1, kind, knownMillis, heardMillis, because, late));
        if (longer.size() > MOST_REVISIONS) {
            longer.remove(1);
        }
        revisions = List.copyOf(longer);
        return this;
    }

    Alert done() {
        return new Alert(before.id(), before.rule(), before.ruleVersion(), before.title(), severity,
                before.severityAtRaise(), level,
                vessels, before.subject(), firstAt, lastAt, before.raisedAt(), clearedAt, condition, state,
                shelvedUntil,
                before.parent(), owner, silenced, position, evidence, parameters, reports, revisions, history,
                before.exercise());
    }
}
