package org.roadstead.tracker.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Evidence;
import org.roadstead.tracker.alert.Finding;
import org.roadstead.tracker.alert.VesselRef;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.rule.Findings;
import org.roadstead.tracker.rule.PairRule;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.rule.RuleMemory;
import org.roadstead.tracker.rule.Situation;
import org.roadstead.tracker.rule.VesselRule;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Track;

/** What the engine does with reports that are late, that say who the vessel is, that only go on, or that stop coming. */
class EngineReportsTest {
    private static final long START = 1_780_000_000_000L;
    private static final long HOUR = 3_600_000;
    private static final int FIRST = 366_000_001;
    private static final int SECOND = 366_000_002;

    private final List<String> calls = new ArrayList<>();
    private long position;
    private long number;

    private static RuleCard card(String id) {
        return new RuleCard(id, 1, id, "test", "", List.of(1, 1, 1), 1, List.of(), List.of(), "");
    }

    private final class Pair implements PairRule {
        @Override
        public RuleCard card() {
            return EngineReportsTest.card("P");
        }

        @Override
        public double reachMetres(Situation situation) {
            return 1_000;
        }

        @Override
        public @Nullable RuleMemory judge(Track first, Fix fix, Track second, Fix carried, @Nullable RuleMemory memory,
                Situation situation, Findings findings) {
            assertThat(carried.heardMillis()).isEqualTo(fix.heardMillis());
            calls.add("pair " + first.id() + " " + (fix.heardMillis() - START) + " from "
                    + Math.round((carried.longitudeDegrees() + 123) * 600_000 / 8));
            return memory;
        }
    }

    /** Holds from a vessel's first fix on. */
    private static final class Present implements VesselRule {
        /** The first fix, heard. */
        private record Since(long heardMillis) implements RuleMemory {}

        @Override
        public RuleCard card() {
            return EngineReportsTest.card("V");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            return true;
        }

        @Override
        public RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            Since since = memory instanceof Since before ? before : new Since(fix.heardMillis());
            findings.holds(finding("V", track, since.heardMillis(), fix));
            return since;
        }
    }

    /** Lacks the speed of reports that do not tell it. */
    private static final class Speed implements VesselRule {
        @Override
        public RuleCard card() {
            return EngineReportsTest.card("S");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            return true;
        }

        @Override
        public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            if (!fix.hasSog()) {
                findings.notEvaluated("speed");
            }
            return memory;
        }
    }

    /** Counts what it is asked; says what holds of every fix, but makes the finding only when it is asked for. */
    private static final class Counting implements VesselRule {
        private int judged;
        private int made;

        @Override
        public RuleCard card() {
            return EngineReportsTest.card("C");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            return true;
        }

        @Override
        public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            judged++;
            Finding finding = finding("C", track, START, fix);
            findings.holds(finding.key(), () -> {
                made++;
                return finding;
            });
            return memory;
        }
    }

    /** Holds from a fix on that says that the vessel stands still. */
    private static final class Stopped implements VesselRule {
        @Override
        public RuleCard card() {
            return EngineReportsTest.card("T");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            return true;
        }

        @Override
        public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            if (fix.hasSog() && fix.sog() == 0) {
                findings.holds(finding("T", track, fix.heardMillis(), fix));
            }
            return memory;
        }
    }

    private static Finding finding(String rule, Track track, long first, Fix fix) {
        return new Finding(rule, 1, rule, 1, 1, 60_000,
                List.of(new VesselRef(track.id(), track.mmsiDigits(), null, null)), null, first, fix.heardMillis(),
                fix.position(), new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), null), Map.of(),
                List.of());
    }

    private static Engine engine(Rule... rules) {
        return new Engine(List.of(rules));
    }

    @Test
    void pairRulesSeeALateReportWithTheOtherWhereItWasThen() {
        Engine engine = engine(new Pair());
        say(engine, 0, report(SECOND, 100, 0));
        say(engine, 10_000, report(FIRST, 0, 0));
        say(engine, 20_000, report(SECOND, 500, 0));
        beat(engine, 22_000);
        calls.clear();

        sayLate(engine, 23_000, 5_000, report(FIRST, 10, 0));
        beat(engine, 26_000);

        assertThat(calls).containsExactly("pair 366000001 5000 from 100");
    }

    @Test
    void aFurtherReportOfAnAlertedVesselIsNoNews() {
        Engine engine = engine(new Present());
        say(engine, 0, report(FIRST, 0, 0));
        assertThat(engine.hasNews()).isTrue();
        engine.image();

        say(engine, 10_000, report(FIRST, 10, 0));

        assertThat(engine.hasNews()).isFalse();
        assertThat(engine.image().alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.lastAt()).isEqualTo(START + 10_000));
    }

    @Test
    void aRuleLacksAnInputOnlyUntilItIsThere() {
        Engine engine = engine(new Speed());
        say(engine, 0, report(FIRST, 0, 1023));
        assertThat(engine.image().vessels().findFirst().orElseThrow().notEvaluated()).containsExactly("S: speed");

        say(engine, 10_000, report(FIRST, 10, 50));

        assertThat(engine.image().vessels().findFirst().orElseThrow().notEvaluated()).isEmpty();
    }

    @Test
    void aStationThatIsFirstHeardOfHoursLateIsClearedAndForgottenLikeAnyOther() {
        Engine engine = engine(new Present());

        sayLate(engine, 3 * HOUR, 0, report(FIRST, 0, 0));
        assertThat(alert(engine).revisions().getFirst().late()).isTrue();
        beat(engine, 3 * HOUR + 121_000);
        assertThat(alert(engine).condition()).isEqualTo(Alert.Condition.CLEARED);
        sayLate(engine, 4 * HOUR, 10_000, report(FIRST, 10, 0));
        beat(engine, 27 * HOUR);
        assertThat(engine.image().size()).isEqualTo(1);
        beat(engine, 28 * HOUR + 1_000);

        assertThat(engine.image().size()).isZero();
    }

    @Test
    void anActSaysNothingOfWhatIsLost() {
        Engine engine = engine(new Present());
        say(engine, 0, report(FIRST, 0, 0));
        beat(engine, 2 * HOUR + 5 * 60_000);
        assertThat(alert(engine).condition()).isEqualTo(Alert.Condition.CLEARED);

        act(engine, 3 * HOUR, new Deed.SitePut("CA"));

        assertThat(alert(engine).condition()).isEqualTo(Alert.Condition.CLEARED);
    }

    @Test
    void anActThatConcernsNothingAmendsNoAlertThatIsOlderThanTheTrail() {
        Engine engine = engine(new Present());
        for (long at = 0; at <= 3 * HOUR; at += 10_000) {
            say(engine, at, report(FIRST, (int) (at / 1000), 50));
        }

        act(engine, 3 * HOUR, new Deed.SitePut("CA"));
        say(engine, 3 * HOUR + 10_000, report(FIRST, 0, 50));
        act(engine, 3 * HOUR + 11_000, new Deed.SitePut("US"));

        assertThat(alert(engine).firstAt()).isEqualTo(START);
        assertThat(alert(engine).revisions()).hasSize(1);
    }

    @Test
    void ofAWholeTrailTheLastFindingAloneIsMade() {
        Counting rule = new Counting();
        Engine engine = engine(rule);
        for (int i = 0; i < 10; i++) {
            say(engine, i * 10_000L, report(FIRST, i, 50));
        }
        rule.made = 0;
        rule.judged = 0;

        act(engine, 95_000, new Deed.SitePut("CA"));

        assertThat(rule.judged).isEqualTo(10);
        assertThat(rule.made).isEqualTo(1);
    }

    @Test
    void aVesselThatKeepsChangingItsNameIsJudgedAgainOnceASecond() {
        Counting rule = new Counting();
        Engine engine = engine(rule);
        for (int i = 0; i < 10; i++) {
            say(engine, i * 10_000L, report(FIRST, i, 50));
        }
        rule.judged = 0;

        for (int i = 0; i < 8; i++) {
            say(engine, 95_000 + i * 100L, new StaticDataPartA(0, FIRST, i % 2 == 0 ? "ONE" : "OTHER"));
        }
        beat(engine, 97_000);

        assertThat(rule.judged).isEqualTo(20);
    }

    @Test
    void aFacilityThatNobodyIsNearJudgesNobodyAgain() {
        Counting rule = new Counting();
        Engine engine = engine(rule);
        say(engine, 0, report(FIRST, 0, 50));
        rule.judged = 0;

        act(engine, 1_000, facility("far", 50));
        assertThat(rule.judged).isZero();
        act(engine, 2_000, facility("near", 49));
        assertThat(rule.judged).isEqualTo(1);
        act(engine, 3_000, facility("near", 50));

        assertThat(rule.judged).isEqualTo(2);
    }

    @Test
    void whatAReportRaisesThatIsOverTenMinutesLateIsMarked() {
        Engine engine = engine(new Stopped());
        say(engine, 0, report(FIRST, 0, 50));
        say(engine, 20 * 60_000, report(FIRST, 100, 50));

        sayLate(engine, 20 * 60_000 + 1_000, 5 * 60_000, report(FIRST, 50, 0));

        assertThat(alert(engine).revisions()).singleElement().satisfies(raised -> {
            assertThat(raised.late()).isTrue();
            assertThat(raised.because().text()).isEqualTo("late report of r, heard 901 s ago");
        });
    }

    @Test
    void whatAReportRaisesThatIsFiveMinutesLateIsNotMarked() {
        Engine engine = engine(new Stopped());
        say(engine, 0, report(FIRST, 0, 50));
        say(engine, 20 * 60_000, report(FIRST, 100, 50));

        sayLate(engine, 20 * 60_000 + 1_000, 15 * 60_000, report(FIRST, 50, 0));

        assertThat(alert(engine).revisions()).singleElement().satisfies(raised -> assertThat(raised.late()).isFalse());
    }

    @Test
    void aReportThatIsDaysOldIsNoPartOfTheTrail() {
        Engine engine = engine(new Stopped());
        say(engine, 48 * HOUR, report(FIRST, 0, 50));

        sayLate(engine, 48 * HOUR + 1_000, 0, report(FIRST, 50, 0));

        Vessel vessel = engine.image().vessels().findFirst().orElseThrow();
        assertThat(vessel.trail().size()).isEqualTo(1);
        assertThat(vessel.trail().fix(0).heardMillis()).isEqualTo(START + 48 * HOUR);
    }

    @Test
    void theHoursOfAVesselOutliveItsTrailItsTrackAndItsSilence() {
        Engine engine = engine(new Stopped());
        for (long at = 0; at <= 4 * HOUR; at += 60_000) {
            say(engine, at, report(FIRST, (int) (at / 10_000), 50));
        }
        say(engine, 10 * HOUR, report(FIRST, 0, 50));
        say(engine, 10 * HOUR + 60_000, report(FIRST, 10, 50));
        beat(engine, 50 * HOUR);

        assertThat(engine.image().size()).isZero();
        assertThat(engine.vesselMillis()).isEqualTo(4 * HOUR + 60_000);
    }

    private static Deed.FacilityPut facility(String id, double latitude) {
        return new Deed.FacilityPut(id, id, Shape.circle(new Position(latitude, -123), 100), null, null, null, null);
    }

    private static Alert alert(Engine engine) {
        return engine.image().alerts().iterator().next();
    }

    private void act(Engine engine, long millis, Deed deed) {
        engine.apply(new Input.ActInput(position, START + millis,
                new Act("a" + position++, START + millis, "t", "t", null, deed)));
    }

    private void beat(Engine engine, long millis) {
        engine.apply(new Input.Beat(position++, START + millis));
    }

    private static ClassBPositionReport report(int mmsi, int metresEast, int sog) {
        return new ClassBPositionReport(0, mmsi, 0, sog, false, -123 * 600_000 + metresEast * 8, 49 * 600_000, 900,
                511, 60, 0, false, true, false, false, true, true, false, false, 1, 0);
    }

    private void say(Engine engine, long millis, AisMessage message) {
        sayLate(engine, millis, millis, message);
    }

    private void sayLate(Engine engine, long knownMillis, long heardMillis, AisMessage message) {
        for (String sentence : new AisEncoder().sentences(message, "AI", 'A', 1)) {
            String stamp = "c:" + (START + heardMillis) / 1000;
            engine.apply(new Input.Line(position++, START + knownMillis, false, "r", 1, ++number,
                    ("\\" + stamp + "*" + checksum(stamp) + "\\" + sentence).getBytes(US_ASCII)));
        }
    }

    private static String checksum(String text) {
        int sum = 0;
        for (byte character : text.getBytes(US_ASCII)) {
            sum ^= character;
        }
        return String.format("%02X", sum);
    }
}
