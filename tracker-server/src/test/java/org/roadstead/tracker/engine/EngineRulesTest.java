package org.roadstead.tracker.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.rule.AreaRule;
import org.roadstead.tracker.rule.ArrivalRule;
import org.roadstead.tracker.rule.Findings;
import org.roadstead.tracker.rule.PairRule;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.rule.RuleMemory;
import org.roadstead.tracker.rule.Situation;
import org.roadstead.tracker.rule.VesselRule;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Track;

/** The engine calls each of the four kinds of rule when it should; the rules here only write down that they were called. */
class EngineRulesTest {
    private static final long START = 1_780_000_000_000L;

    private final List<String> calls = new ArrayList<>();
    private long position;
    private long number;

    private static RuleCard card(String id) {
        return new RuleCard(id, 1, id, "test", "", List.of(1, 1, 1), 1, List.of(), List.of(), "");
    }

    private final class Vessel implements VesselRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("V");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            return true;
        }

        @Override
        public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            calls.add("vessel " + track.id());
            findings.remindAt(fix.heardMillis() + 5_000);
            return memory;
        }

        @Override
        public @Nullable RuleMemory due(Track track, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            calls.add("due " + (situation.knownMillis() - START));
            return memory;
        }
    }

    private final class Pair implements PairRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("P");
        }

        @Override
        public double reachMetres(Situation situation) {
            return 1_000;
        }

        @Override
        public @Nullable RuleMemory judge(Track first, Fix fix, Track second, Fix carried, @Nullable RuleMemory memory,
                Situation situation, Findings findings) {
            assertThat(carried.heardMillis()).isEqualTo(fix.heardMillis());
            calls.add("pair " + first.id() + " " + second.id());
            return memory;
        }
    }

    private final class Area implements AreaRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("A");
        }

        @Override
        public @Nullable RuleMemory judge(Collection<Track> tracks, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            calls.add("area " + (situation.knownMillis() - START));
            return memory;
        }
    }

    private final class Arrival implements ArrivalRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("R");
        }

        @Override
        public boolean touchedBy(Deed deed) {
            return deed instanceof Deed.SitePut;
        }

        @Override
        public @Nullable RuleMemory judge(@Nullable Deed deed, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            calls.add(deed == null ? "arrival later" : "arrival act");
            if (deed != null) {
                findings.remindAt(situation.knownMillis() + 10_000);
            }
            return memory;
        }
    }

    private static final class Broken implements AreaRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("X");
        }

        @Override
        public @Nullable RuleMemory judge(Collection<Track> tracks, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    @Test
    void aVesselRuleJudgesEachReportAndIsReminded() {
        Engine engine = new Engine(List.of(new Vessel()));

        say(engine, 0, 366_000_001, 0);
        beat(engine, 7_000);

        assertThat(calls).containsExactly("vessel 366000001", "due 5000");
    }

    @Test
    void aPairIsJudgedOnceAReportAtTheNextSweepWithTheOtherCarriedToIt() {
        Engine engine = new Engine(List.of(new Pair()));

        say(engine, 100, 366_000_001, 0);
        say(engine, 200, 366_000_002, 100);
        beat(engine, 1_900);
        assertThat(calls).isEmpty();
        beat(engine, 2_000);
        beat(engine, 6_000);

        assertThat(calls).containsExactly("pair 366000001 366000002", "pair 366000002 366000001");
    }

    @Test
    void anAreaRuleJudgesAtEvenSecondsAndOnceOverALongJump() {
        Engine engine = new Engine(List.of(new Area()));

        beat(engine, 500);
        beat(engine, 4_500);
        beat(engine, 204_500);

        assertThat(calls).containsExactly("area 2000", "area 4000", "area 204000");
    }

    @Test
    void anArrivalRuleJudgesAtTheActsThatTouchItAndWhenItAskedFor() {
        Engine engine = new Engine(List.of(new Arrival()));

        engine.apply(
                new Input.ActInput(position++, START, new Act("a1", START, "t", "t", null, new Deed.SitePut("CA"))));
        engine.apply(
                new Input.ActInput(position++, START, new Act("a1", START, "t", "t", null, new Deed.SitePut("CA"))));
        beat(engine, 9_000);
        assertThat(calls).containsExactly("arrival act");
        beat(engine, 11_000);

        assertThat(calls).containsExactly("arrival act", "arrival later");
    }

    @Test
    void aRuleThatThrowsIsCountedAndTheOthersStillRun() {
        Engine engine = new Engine(List.of(new Broken(), new Area()));

        beat(engine, 0);
        beat(engine, 4_000);

        assertThat(calls).containsExactly("area 2000", "area 4000");
        assertThat(engine.ruleFailures()).isEqualTo(Map.of("X", 2L));
    }

    /** Of all four kinds; throws in the methods that say whether and how far it is to judge. */
    private static final class BrokenBeforeItJudges implements VesselRule, PairRule, ArrivalRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("Y");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            return memory;
        }

        @Override
        public double reachMetres(Situation situation) {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public @Nullable RuleMemory judge(Track first, Fix fix, Track second, Fix carried, @Nullable RuleMemory memory,
                Situation situation, Findings findings) {
            return memory;
        }

        @Override
        public boolean touchedBy(Deed deed) {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public @Nullable RuleMemory judge(@Nullable Deed deed, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            return memory;
        }
    }

    /** Throws when its time has come. */
    private static final class BrokenWhenDue implements VesselRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("Z");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            return true;
        }

        @Override
        public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            findings.remindAt(situation.knownMillis() + 1_000);
            return memory;
        }

        @Override
        public @Nullable RuleMemory due(Track track, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** Asks for the same moment at each act, and for the moment that has come each time it is called for it. */
    private final class Insistent implements ArrivalRule {
        @Override
        public RuleCard card() {
            return EngineRulesTest.card("I");
        }

        @Override
        public boolean touchedBy(Deed deed) {
            return true;
        }

        @Override
        public @Nullable RuleMemory judge(@Nullable Deed deed, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            findings.remindAt(START + 10_000);
            if (deed == null) {
                calls.add("arrival later");
            }
            return memory;
        }
    }

    private void home(Engine engine, String id) {
        engine.apply(new Input.ActInput(position++, START, new Act(id, START, "t", "t", null, new Deed.SitePut("CA"))));
    }

    @Test
    void aRuleThatThrowsWhereItSaysWhatItJudgesIsCountedToo() {
        Engine engine = new Engine(List.of(new BrokenBeforeItJudges(), new Vessel(), new Pair(), new Arrival()));

        home(engine, "a1");
        say(engine, 100, 366_000_001, 0);
        say(engine, 200, 366_000_002, 100);
        beat(engine, 2_000);

        assertThat(calls).containsExactly("arrival act", "vessel 366000001", "vessel 366000002",
                "pair 366000001 366000002", "pair 366000002 366000001");
        assertThat(engine.ruleFailures()).isEqualTo(Map.of("Y", 5L));
    }

    @Test
    void aRuleThatThrowsWhenTheTrailIsJudgedAgainIsCountedToo() {
        Engine engine = new Engine(List.of(new BrokenBeforeItJudges(), new Vessel()));

        say(engine, 100, 366_000_001, 0);
        home(engine, "a1");

        assertThat(calls).containsExactly("vessel 366000001", "vessel 366000001");
        assertThat(engine.ruleFailures()).isEqualTo(Map.of("Y", 3L));
    }

    @Test
    void aRuleThatThrowsAtItsDueTimeIsCountedToo() {
        Engine engine = new Engine(List.of(new BrokenWhenDue(), new Area()));

        say(engine, 0, 366_000_001, 0);
        beat(engine, 2_000);

        assertThat(calls).containsExactly("area 2000");
        assertThat(engine.ruleFailures()).isEqualTo(Map.of("Z", 1L));
    }

    @Test
    void anArrivalRuleIsRemindedOnceHoweverOftenItAsksForTheSameMoment() {
        Engine engine = new Engine(List.of(new Insistent()));

        for (int i = 0; i < 100; i++) {
            home(engine, "a" + i);
        }
        beat(engine, 20_000);

        assertThat(calls).containsExactly("arrival later");
    }

    private void beat(Engine engine, long millis) {
        engine.apply(new Input.Beat(position++, START + millis));
    }

    private void say(Engine engine, long millis, int mmsi, int metresEast) {
        int longitude = -123 * 600_000 + metresEast * 8;
        ClassBPositionReport report = new ClassBPositionReport(0, mmsi, 0, 50, false, longitude, 49 * 600_000, 900, 511,
                60,
                0, false, true, false, false, true, true, false, false, 1, 0);
        for (String sentence : new AisEncoder().sentences(report, "AI", 'A', 1)) {
            engine.apply(
                    new Input.Line(position++, START + millis, false, "r", 1, ++number, sentence.getBytes(US_ASCII)));
        }
    }
}
