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
import org.roadstead.tracker.alert.Evidence;
import org.roadstead.tracker.alert.Finding;
import org.roadstead.tracker.alert.VesselRef;
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
            findings.holds(new Finding("V", 1, "present", 1, 1, 60_000,
                    List.of(new VesselRef(track.id(), track.mmsiDigits(), null, null)), null, since.heardMillis(),
                    fix.heardMillis(), fix.position(),
                    new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), null), Map.of(), List.of()));
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
