package org.roadstead.tracker.command;

import java.util.EnumSet;
import java.util.Set;
import org.roadstead.tracker.act.Deed.AlertAct.Step;
import org.roadstead.tracker.alert.Alert.State;

/**
 * Which step an alert's state allows, and the state after it: a new or escalated alert is acknowledged, an acknowledged one is assigned
 * or closed, an assigned one is assigned again or closed, a closed one is opened again. Shelving and silencing concern alerts that are
 * not closed; a note may always be added.
 */
final class AlertSteps {
    private static final Set<State> OPEN = EnumSet.of(State.NEW, State.ESCALATED, State.ACKNOWLEDGED, State.ASSIGNED);

    private AlertSteps() {}

    static Set<State> allowing(Step step) {
        return switch (step) {
            case ACKNOWLEDGE -> EnumSet.of(State.NEW, State.ESCALATED);
            case ASSIGN, RESOLVE, FALSE_ALARM -> EnumSet.of(State.ACKNOWLEDGED, State.ASSIGNED);
            case REOPEN -> EnumSet.of(State.RESOLVED, State.FALSE_ALARM);
            case SHELVE, SILENCE -> OPEN;
            case UNSHELVE, NOTE -> EnumSet.allOf(State.class);
        };
    }

    static State after(State state, Step step) {
        return switch (step) {
            case ACKNOWLEDGE -> State.ACKNOWLEDGED;
            case ASSIGN -> State.ASSIGNED;
            case RESOLVE -> State.RESOLVED;
            case FALSE_ALARM -> State.FALSE_ALARM;
            case REOPEN -> State.NEW;
            case SHELVE, UNSHELVE, SILENCE, NOTE -> state;
        };
    }
}
