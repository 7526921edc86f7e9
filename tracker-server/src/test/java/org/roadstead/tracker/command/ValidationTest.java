package org.roadstead.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.Deed.AlertAct;
import org.roadstead.tracker.act.Deed.AlertAct.Step;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

class ValidationTest {
    private final LogStandIn log = new LogStandIn();

    @BeforeEach
    void somethingStands() {
        Stream.of(Watch.area("vancouver"), Watch.facility("centerm", "vancouver"), Watch.zone("z1"),
                Watch.permission("p1", "centerm"))
                .forEach(deed -> log.append(Watch.act("earlier", deed)).join());
        log.alert(Watch.alert("0123", Alert.State.ACKNOWLEDGED, null));
    }

    private List<String> problems(Act act) {
        BadActException bad = catchThrowableOfType(BadActException.class,
                () -> Validation.require(act, new Standing(log.image(), List.of())));
        return bad == null ? List.of() : bad.problems().stream().map(Problem::path).toList();
    }

    private List<String> problems(Deed deed) {
        return problems(Watch.act("a1", deed));
    }

    static Stream<Deed> sound() {
        Shape line = Shape.line(List.of(new Position(49, -123), new Position(49.1, -123)));
        return Stream.of(Watch.area("new"), Watch.facility("new", "unheard-of"), Watch.zone("new"),
                Watch.level("vancouver", 3), Watch.level("all", 1), new Deed.LevelSet(null, "centerm", 2, null),
                Watch.permission("p2", "centerm", "z1"), new Deed.PermissionRemove("p1"),
                new Deed.PlacePut(PlaceKind.LANE, "l1", null, line, Map.of("directionDegrees", 90)),
                new Deed.SitePut("CA"), new Deed.ExemptPut("e1", "SV-01", "316001234", null, Watch.NOON),
                new Deed.ParameterSet("SV-01", "buffer_m", Map.of(1, 120.0)));
    }

    @ParameterizedTest
    @MethodSource
    void sound(Deed deed) {
        assertThat(problems(deed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = {"ACKNOWLEDGE", "REOPEN"})
    void soundStepsOnAnAcknowledgedAlert(Step step) {
        assertThat(problems(Watch.step("0123", step))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void aLevelIsOneTwoOrThree(int level) {
        assertThat(problems(Watch.level("vancouver", level))).containsExactly("level");
    }

    @Test
    void aLevelIsForAKnownPlaceAndEndsAfterItBegins() {
        assertThat(problems(Watch.level("nowhere", 2))).containsExactly("area");
        assertThat(problems(new Deed.LevelSet(null, "nowhere", 2, null))).containsExactly("facility");
        assertThat(problems(new Deed.LevelSet("vancouver", null, 2, Watch.NOON))).containsExactly("until");
        assertThat(problems(new Deed.LevelSet("vancouver", null, 2, Watch.NOON + 1))).isEmpty();
    }

    @Test
    void aPermissionIsForKnownPlacesAndEndsAfterItBegins() {
        assertThat(problems(Watch.permission("p2", "centerm", "nowhere"))).containsExactly("places.1");
        assertThat(problems(new Deed.PermissionPut("p2", "31600", List.of(), Watch.NOON, Watch.NOON)))
                .containsExactly("mmsi", "places", "until");
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        assertThat(problems(new Deed.AreaRemove("nowhere"))).containsExactly("id");
        assertThat(problems(new Deed.FacilityRemove("nowhere"))).containsExactly("id");
        assertThat(problems(new Deed.ZoneRemove("nowhere"))).containsExactly("id");
        assertThat(problems(new Deed.ReceiverRemove("nowhere"))).containsExactly("id");
        assertThat(problems(new Deed.PermissionRemove("nowhere"))).containsExactly("id");
        assertThat(problems(new Deed.ExemptRemove("nowhere"))).containsExactly("id");
        assertThat(problems(new Deed.PlaceRemove(PlaceKind.LANE, "nowhere"))).containsExactly("id");
    }

    @Test
    void aZoneHasAnExtent() {
        Shape line = Shape.line(List.of(new Position(49, -123), new Position(49.1, -123)));

        assertThat(problems(zone(line))).containsExactly("geometry");
        assertThat(problems(zone(Shape.circle(Watch.BERTH, 0)))).containsExactly("radiusMetres");
        assertThat(problems(zone(Shape.circle(Watch.BERTH, 2e6)))).containsExactly("radiusMetres");
        assertThat(problems(zone(Shape.circle(Watch.BERTH, Double.POSITIVE_INFINITY)))).containsExactly("radiusMetres");
    }

    private static Deed zone(Shape shape) {
        return new Deed.ZonePut("z2", null, shape, null, false, List.of(), null);
    }

    @Test
    void aStepIsOnAKnownAlertInAStateThatAllowsIt() {
        assertThat(problems(Watch.step("unknown", Step.ACKNOWLEDGE))).containsExactly("alert");
        assertThat(problems(Watch.step("0123", Step.ACKNOWLEDGE))).containsExactly("act");
        assertThat(problems(Watch.step("0123", Step.REOPEN))).containsExactly("act");
    }

    @Test
    void aResolutionHasAReasonAndAText() {
        assertThat(problems(step(Step.RESOLVE, null, null))).containsExactly("reason", "text");
        assertThat(problems(step(Step.RESOLVE, "boarded", " "))).containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exemptVessel", "permitted", "badData", "wrongParameter", "test", "other"})
    void aFalseAlarmHasOneOfTheseReasons(String reason) {
        assertThat(problems(step(Step.FALSE_ALARM, reason, null))).isEmpty();
        assertThat(problems(step(Step.FALSE_ALARM, reason.toUpperCase(Locale.ROOT), null)))
                .containsExactly("reason");
        assertThat(problems(step(Step.FALSE_ALARM, null, "why"))).containsExactly("reason");
    }

    @Test
    void assigningShelvingAndNotingSayWhatTheyNeed() {
        assertThat(problems(step(Step.ASSIGN, null, null))).containsExactly("to");
        assertThat(problems(step(Step.SHELVE, null, null))).containsExactly("reason", "until");
        assertThat(problems(new AlertAct("0123", Step.SHELVE, null, "dredging", null, Watch.NOON)))
                .containsExactly("until");
        assertThat(problems(step(Step.NOTE, null, null))).containsExactly("text");
    }

    private static AlertAct step(Step step, @Nullable String reason, @Nullable String text) {
        return new AlertAct("0123", step, null, reason, text, null);
    }

    @Test
    void textsAreTextsThatEveryDatabaseHolds() {
        assertThat(problems(Watch.SUPERVISOR.act("a1", Watch.NOON, "null\0character", Watch.area("x"))))
                .containsExactly("reason");
        assertThat(problems(Watch.SUPERVISOR.act("a1", Watch.NOON, "half \ud83d", Watch.area("x"))))
                .containsExactly("reason");
        assertThat(problems(Watch.SUPERVISOR.act("a1", Watch.NOON, "two\nlines, a\ttab, 港 \ud83d\udea2",
                Watch.area("x")))).isEmpty();
        assertThat(problems(Watch.area("x".repeat(201)))).containsExactly("id");
        assertThat(problems(Watch.area("x".repeat(200)))).isEmpty();
    }

    @Test
    void aParameterIsANumber() {
        assertThat(problems(new Deed.ParameterSet("SV-01", "buffer_m", Map.of(4, Double.NaN))))
                .containsExactly("values.4", "values.4");
    }

    @Test
    void aParameterKeepsToItsBounds() {
        assertThat(problems(new Deed.ParameterSet("SV-01", "buffer_m", Map.of(1, -5.0)))).containsExactly("values.1");
        assertThat(problems(new Deed.ParameterSet("SV-01", "buffer_m", Map.of(2, 1e9)))).containsExactly("values.2");
        assertThat(problems(new Deed.ParameterSet("SV-01", "buffer_m", Map.of(3, 3_000.0)))).isEmpty();
        assertThat(problems(new Deed.ParameterSet("ID-01", "max_per_receiver_share", Map.of(1, 1.1))))
                .containsExactly("values.1");
    }

    @Test
    void anActOfOneThousandRowsFits() {
        Map<String, Object> row = Map.of("mmsi", "316001234", "name", "MOUNT SEYMOUR EXPRESS", "flag", "CA");
        List<Map<String, Object>> rows = Collections.nCopies(1_000, row);

        assertThatCode(() -> Validation.require(
                Watch.act("a1", new Deed.Recorded("registerPut", Map.of("rows", rows))),
                new Standing(log.image(), List.of()))).doesNotThrowAnyException();
        assertThat(problems(new Deed.Recorded("registerPut", Map.of("rows", "x".repeat(5 << 20)))))
                .containsExactly("");
    }
}
