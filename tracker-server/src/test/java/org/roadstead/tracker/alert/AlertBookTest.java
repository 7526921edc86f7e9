package org.roadstead.tracker.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed.AlertAct;
import org.roadstead.tracker.act.Deed.AlertAct.Step;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.alert.Alert.Revision;
import org.roadstead.tracker.alert.Alert.State;
import org.roadstead.tracker.geo.Position;

class AlertBookTest {
    private static final long START = 1_780_000_000_000L;
    private static final long MINUTE = 60_000;
    private static final long DEDUPE = 10 * MINUTE;
    private static final String SHIP = "316001234";

    private final AlertBook book = new AlertBook();

    private static Finding finding(String track, long first, long last, int severity) {
        return new Finding("SV-01", 1, "Small vessel in buffer", severity, 1, DEDUPE,
                List.of(new VesselRef(track, track, null, null)), new Subject("facility", "f1", "Terminal"),
                START + first, START + last, new Position(49, -123),
                new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), null), Map.of("buffer_m", 120.0),
                List.of());
    }

    private static Finding finding(long first, long last) {
        return finding(SHIP, first, last, 3);
    }

    private static Evidence.Sentence because(String text) {
        return new Evidence.Sentence("key", Map.of(), text);
    }

    private static SituationKey key() {
        return finding(0, 0).key();
    }

    private Alert only() {
        assertThat(book.alerts()).hasSize(1);
        return book.alerts().values().iterator().next();
    }

    private void act(Step step, @Nullable String to) {
        act(only().id(), step, to, "note");
    }

    private void act(String alert, Step step, @Nullable String to, @Nullable String text) {
        AlertAct deed = new AlertAct(alert, step, to, null, text, step == Step.SHELVE ? START + MINUTE : null);
        book.act(new Act("a", START, "Ada", "supervisor", null, deed), deed, START);
    }

    private static List<Revision.Kind> kinds(Alert alert) {
        return alert.revisions().stream().map(Revision::kind).toList();
    }

    @Test
    void theFirstFindingRaisesOneAlert() {
        book.holds(finding(0, 5_000), START + 6_000, because("the condition holds"));

        Alert alert = only();
        assertThat(alert.id()).matches("[0-9a-f]{20}");
        assertThat(alert.condition()).isEqualTo(Condition.HOLDS);
        assertThat(alert.state()).isEqualTo(State.NEW);
        assertThat(alert.firstAt()).isEqualTo(START);
        assertThat(alert.lastAt()).isEqualTo(START + 5_000);
        assertThat(alert.raisedAt()).isEqualTo(START + 6_000);
        assertThat(alert.severityAtRaise()).isEqualTo(3);
        assertThat(alert.revisions()).extracting(Revision::n, Revision::kind, Revision::knownMillis,
                Revision::heardMillis, Revision::because)
                .containsExactly(tuple(1, Revision.Kind.RAISED, START + 6_000,
                        START + 5_000, because("the condition holds")));
        assertThat(book.takeChanged()).containsExactly(alert.id());
        assertThat(book.hasNews()).isFalse();
    }

    @Test
    void aFurtherFindingAddsToTheAlertAndKeepsItsId() {
        book.holds(finding(0, 5_000), START + 6_000, because(""));
        String id = only().id();

        book.holds(finding(0, 15_000), START + 16_000, because(""));

        assertThat(only().id()).isEqualTo(id);
        assertThat(only().lastAt()).isEqualTo(START + 15_000);
        assertThat(only().raisedAt()).isEqualTo(START + 6_000);
        assertThat(kinds(only())).containsExactly(Revision.Kind.RAISED);
    }

    @Test
    void severityGrowsOpenlyAndNeverShrinks() {
        book.holds(finding(SHIP, 0, 5_000, 3), START + 6_000, because(""));
        book.holds(finding(SHIP, 0, 15_000, 5), START + 16_000, because(""));
        book.holds(finding(SHIP, 0, 25_000, 2), START + 26_000, because(""));

        assertThat(only().severity()).isEqualTo(5);
        assertThat(only().severityAtRaise()).isEqualTo(3);
        assertThat(kinds(only())).containsExactly(Revision.Kind.RAISED, Revision.Kind.AMENDED);
    }

    @Test
    void anAmendedAlertTakesOverWhatIsNowKnownAndSaysWhy() {
        book.holds(finding(5_000, 5_000), START + 6_000, because(""));
        String id = only().id();

        book.amended(finding(2_000, 5_000), START + 8_000, because("late report"));

        assertThat(only().id()).isEqualTo(id);
        assertThat(only().firstAt()).isEqualTo(START + 2_000);
        assertThat(only().revisions().getLast().because().text()).isEqualTo("late report");
        assertThat(kinds(only())).containsExactly(Revision.Kind.RAISED, Revision.Kind.AMENDED);
    }

    @Test
    void whatWasNeverRaisedIsNotAmendedClearedOrWithdrawn() {
        book.amended(finding(0, 0), START, because(""));
        book.cleared(key(), START, START, because(""));
        book.withdrawn(key(), START, START, because(""));

        assertThat(book.alerts()).isEmpty();
        assertThat(book.hasNews()).isFalse();
    }

    @Test
    void anAlertClearsOnceWithBothTimes() {
        book.holds(finding(0, 5_000), START + 6_000, because(""));

        book.cleared(key(), START + 60_000, START + 59_000, because("far away"));
        book.cleared(key(), START + 70_000, START + 69_000, because("again"));

        assertThat(only().condition()).isEqualTo(Condition.CLEARED);
        assertThat(only().clearedAt()).isEqualTo(START + 60_000);
        assertThat(kinds(only())).containsExactly(Revision.Kind.RAISED, Revision.Kind.CLEARED);
        assertThat(only().revisions().getLast().heardMillis()).isEqualTo(START + 59_000);
    }

    @Test
    void anAlertThatNeverHeldIsWithdrawnAndNotErased() {
        book.holds(finding(0, 5_000), START + 6_000, because(""));

        book.withdrawn(key(), START + 9_000, START + 3_000, because("late report"));

        assertThat(only().condition()).isEqualTo(Condition.WITHDRAWN);
        assertThat(kinds(only())).containsExactly(Revision.Kind.RAISED, Revision.Kind.WITHDRAWN);
        assertThat(book.holding(SHIP)).isEmpty();
        assertThat(book.situations(SHIP)).containsExactly(key());
    }

    @Test
    void withinTheDedupeTimeTheSameAlertOpensAgain() {
        book.holds(finding(0, 5_000), START, because(""));
        book.cleared(key(), START + MINUTE, START + MINUTE, because(""));

        book.holds(finding(5 * MINUTE, 5 * MINUTE), START + MINUTE + DEDUPE, because(""));

        assertThat(only().condition()).isEqualTo(Condition.HOLDS);
        assertThat(only().clearedAt()).isNull();
        assertThat(kinds(only())).containsExactly(Revision.Kind.RAISED, Revision.Kind.CLEARED, Revision.Kind.RAISED);
    }

    @Test
    void afterTheDedupeTimeItIsAnotherAlert() {
        book.holds(finding(0, 5_000), START, because(""));
        book.cleared(key(), START + MINUTE, START + MINUTE, because(""));

        book.holds(finding(11 * MINUTE, 11 * MINUTE), START + MINUTE + DEDUPE + 1, because(""));

        assertThat(book.alerts()).hasSize(2);
        assertThat(book.alerts().values()).extracting(Alert::condition)
                .containsExactly(Condition.CLEARED, Condition.HOLDS);
        Alert current = book.current(key());
        assertThat(current == null ? "" : current.id()).isEqualTo(List.copyOf(book.alerts().keySet()).getLast());
    }

    @Test
    void anotherVesselIsAnotherSituation() {
        book.holds(finding(SHIP, 0, 0, 3), START, because(""));
        book.holds(finding("367000001", 0, 0, 3), START, because(""));

        assertThat(book.alerts()).hasSize(2);
        assertThat(book.concerns(SHIP)).isTrue();
        assertThat(book.concerns("367000001")).isTrue();
        assertThat(book.concerns("367000002")).isFalse();
    }

    @Test
    void anAlertThatWasClosedIsNewWhenItsConditionComesBack() {
        book.holds(finding(0, 0), START, because(""));
        act(Step.ACKNOWLEDGE, null);
        act(Step.RESOLVE, null);
        book.cleared(key(), START + 1, START + 1, because(""));

        book.holds(finding(0, MINUTE), START + MINUTE, because(""));

        assertThat(only().state()).isEqualTo(State.NEW);
    }

    @Test
    void anAcknowledgedAlertStaysSoWhenItsConditionComesBack() {
        book.holds(finding(0, 0), START, because(""));
        act(Step.ACKNOWLEDGE, null);
        book.cleared(key(), START + 1, START + 1, because(""));

        book.holds(finding(0, MINUTE), START + MINUTE, because(""));

        assertThat(only().state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(only().owner()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @CsvSource({"ACKNOWLEDGE, ACKNOWLEDGED, Ada", "ASSIGN, ASSIGNED, Dee", "RESOLVE, RESOLVED,",
        "FALSE_ALARM, FALSE_ALARM,", "REOPEN, NEW,", "SHELVE, NEW,", "UNSHELVE, NEW,", "SILENCE, NEW,",
        "NOTE, NEW,"})
    void aStepSetsTheStateAndTheOwner(Step step, State state, @Nullable String owner) {
        book.holds(finding(0, 0), START, because(""));

        act(step, step == Step.ASSIGN ? "Dee" : null);

        assertThat(only().state()).isEqualTo(state);
        assertThat(only().owner()).isEqualTo(owner);
        assertThat(only().silenced()).isEqualTo(step == Step.SILENCE);
        assertThat(only().shelvedUntil()).isEqualTo(step == Step.SHELVE ? Long.valueOf(START + MINUTE) : null);
        assertThat(only().history()).extracting(Alert.Step::n, Alert.Step::act, Alert.Step::by, Alert.Step::text)
                .containsExactly(tuple(1, step.code(), "Ada", "note"));
    }

    @Test
    void manyStepsAllCountAndTheNewestAreKept() {
        book.holds(finding(0, 0), START, because(""));
        act(Step.ACKNOWLEDGE, null);
        for (int i = 0; i < 2 * AlertEdit.MOST_STEPS; i++) {
            act(Step.NOTE, null);
        }
        act(Step.RESOLVE, null);

        Alert alert = only();
        assertThat(alert.state()).isEqualTo(State.RESOLVED);
        assertThat(alert.history()).hasSize(AlertEdit.MOST_STEPS);
        assertThat(alert.history().getLast().act()).isEqualTo("resolve");
        assertThat(alert.history().getLast().n()).isEqualTo(2 * AlertEdit.MOST_STEPS + 2);
        assertThat(alert.history().getFirst().n())
                .isEqualTo(alert.history().getLast().n() - AlertEdit.MOST_STEPS + 1);
    }

    @Test
    void anActOnAnAlertThatIsNotThereIsCounted() {
        act("0123", Step.ACKNOWLEDGE, null, null);

        assertThat(book.alerts()).isEmpty();
        assertThat(book.actsWithoutAlert()).isEqualTo(1);
    }

    @Test
    void revisionsAreBoundedAndTheFirstIsKept() {
        book.holds(finding(0, 0), START, because("first"));
        for (int i = 1; i <= 150; i++) {
            book.amended(finding(0, i), START + i, because("again"));
        }

        List<Revision> revisions = only().revisions();
        assertThat(revisions.size()).isLessThanOrEqualTo(100);
        assertThat(revisions.getFirst().because().text()).isEqualTo("first");
        assertThat(revisions.getLast().n()).isEqualTo(151);
    }

    @Test
    void theOldestThatHasEndedLeavesWhenThereAreTooMany() {
        book.holds(finding("first", 0, 0, 3), START, because(""));
        book.holds(finding("second", 0, 0, 3), START, because(""));
        book.cleared(finding("second", 0, 0, 3).key(), START, START, because(""));
        for (int i = 2; i < AlertBook.MOST_ALERTS; i++) {
            book.holds(finding("ship" + i, 0, 0, 3), START, because(""));
        }
        assertThat(book.alerts()).hasSize(AlertBook.MOST_ALERTS);
        List<Alert> left = new ArrayList<>();
        book.onLeaving(left::add);

        book.holds(finding("one more", 0, 0, 3), START, because(""));

        assertThat(book.alerts()).hasSize(AlertBook.MOST_ALERTS);
        assertThat(book.concerns("first")).isTrue();
        assertThat(book.situations("second")).isEmpty();
        assertThat(left).singleElement().satisfies(alert -> {
            assertThat(alert.vessels().getFirst().track()).isEqualTo("second");
            assertThat(alert.condition()).isEqualTo(Condition.CLEARED);
        });
        assertThat(book.current(finding("second", 0, 0, 3).key())).isNull();
    }
}
