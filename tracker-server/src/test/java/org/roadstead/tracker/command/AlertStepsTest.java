package org.roadstead.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.tracker.act.Deed.AlertAct.Step;
import org.roadstead.tracker.alert.Alert.State;

class AlertStepsTest {

    @ParameterizedTest
    @CsvSource({"NEW, acknowledge shelve silence unshelve note",
        "ESCALATED, acknowledge shelve silence unshelve note",
        "ACKNOWLEDGED, assign resolve falseAlarm shelve silence unshelve note",
        "ASSIGNED, assign resolve falseAlarm shelve silence unshelve note",
        "RESOLVED, reopen unshelve note", "FALSE_ALARM, reopen unshelve note"})
    void eachStateAllowsTheseSteps(State state, String steps) {
        String allowed = Arrays.stream(Step.values())
                .filter(step -> AlertSteps.allowing(step).contains(state))
                .map(Step::code)
                .sorted()
                .collect(Collectors.joining(" "));

        assertThat(allowed).isEqualTo(Arrays.stream(steps.split(" ")).sorted().collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"NEW, ACKNOWLEDGE, ACKNOWLEDGED", "ESCALATED, ACKNOWLEDGE, ACKNOWLEDGED",
        "ACKNOWLEDGED, ASSIGN, ASSIGNED", "ACKNOWLEDGED, RESOLVE, RESOLVED",
        "ACKNOWLEDGED, FALSE_ALARM, FALSE_ALARM", "ASSIGNED, RESOLVE, RESOLVED",
        "ASSIGNED, FALSE_ALARM, FALSE_ALARM", "RESOLVED, REOPEN, NEW", "FALSE_ALARM, REOPEN, NEW",
        "ASSIGNED, NOTE, ASSIGNED", "ACKNOWLEDGED, SHELVE, ACKNOWLEDGED", "NEW, SILENCE, NEW"})
    void eachStepLeadsToThisState(State before, Step step, State after) {
        assertThat(AlertSteps.after(before, step)).isEqualTo(after);
    }
}
