package org.roadstead.tracker.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.rule.Findings;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.rule.RuleMemory;
import org.roadstead.tracker.rule.Situation;
import org.roadstead.tracker.rule.VesselRule;
import org.roadstead.tracker.track.Doubt;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Track;

/** Rules judge believed positions only, and each ship of a number by itself. */
class DoubtfulFixesTest {
    private static final long START = 1_780_000_000_000L;
    private static final int MMSI = 316_001_234;

    private final List<String> judged = new ArrayList<>();
    private final Engine engine = new Engine(List.of(new Writing()));
    private long position;
    private long number;

    private final class Writing implements VesselRule {
        @Override
        public RuleCard card() {
            return new RuleCard("V", 1, "V", "test", "", List.of(1, 1, 1), 1, List.of(), List.of(), "");
        }

        @Override
        public boolean concerns(Track track, Situation situation) {
            return true;
        }

        @Override
        public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
                Findings findings) {
            judged.add(track.id() + " " + (fix.heardMillis() - START) / 1000);
            return null;
        }
    }

    private void say(int second, double latitude, String receiver) {
        ClassAPositionReport report = new ClassAPositionReport(1, 0, MMSI, 0, -128, 100, false, -123 * 600_000,
                (int) Math.round(latitude * 600_000), 0, 511, second % 60, 0, 0, false, false, 0);
        for (String sentence : new AisEncoder().sentences(report, "AI", 'A', 1)) {
            engine.apply(new Input.Line(position++, START + second * 1000L, false, receiver, 1, ++number,
                    sentence.getBytes(US_ASCII)));
        }
    }

    private void act(int second, Deed deed) {
        engine.apply(new Input.ActInput(position++, START + second * 1000L,
                new Act("act-" + position, START + second * 1000L, "t", "t", null, deed)));
    }

    private Vessel vessel(String track) {
        Vessel vessel = engine.image().find(track);
        if (vessel == null) {
            throw new AssertionError("expected a track " + track);
        }
        return vessel;
    }

    @Test
    void aDoubtfulPositionIsKeptAndNotJudged() {
        say(0, 49, "r1");
        say(10, 52, "r1");
        assertThat(vessel("316001234").doubt()).isEqualTo(Doubt.JUMP);
        assertThat(vessel("316001234").fix()).extracting(Fix::heardMillis).isEqualTo(START);
        say(20, 49, "r1");

        assertThat(judged).containsExactly("316001234 0", "316001234 20");
        assertThat(vessel("316001234").trail().size()).isEqualTo(3);
        assertThat(vessel("316001234").doubt()).isNull();
    }

    /** Two ships that say the same number, three degrees from each other. */
    private void sayTwoShips() {
        say(0, 49, "r1");
        say(10, 49, "r1");
        say(12, 52, "r1");
        say(20, 49, "r1");
        say(22, 52, "r1");
        judged.clear();
        say(32, 52, "r1");
    }

    @Test
    void aFurtherShipIsJudgedFromItsFirstReportOn() {
        sayTwoShips();

        assertThat(judged).containsExactly("316001234~2 12", "316001234~2 22", "316001234~2 32");
        assertThat(engine.image().withMmsi("316001234")).extracting(Vessel::track)
                .containsExactlyInAnyOrder("316001234", "316001234~2");
    }

    @Test
    void whatTheSiteSaysOfANumberHoldsForEachOfItsShips() {
        sayTwoShips();
        judged.clear();

        act(40, new Deed.ExemptPut("e1", "V", "316001234", null, null));

        assertThat(judged).contains("316001234 0", "316001234 20", "316001234~2 12", "316001234~2 32");
    }

    @Test
    void whereNoReceiverHearsAPositionIsDoubtedUntilOneThatDoesHasHeardIt() {
        act(0, new Deed.ReceiverPut("north", null, null, new Position(52, -123),
                Map.of("heightMetres", 60, "rangeNauticalMiles", 40)));
        act(0, new Deed.ReceiverPut("south", null, null, new Position(49, -123), Map.of("heightMetres", 60)));

        say(10, 49, "north");
        assertThat(vessel("316001234").doubt()).isEqualTo(Doubt.OUT_OF_REACH);
        assertThat(judged).isEmpty();

        say(10, 49, "south");
        assertThat(vessel("316001234").doubt()).isNull();
        assertThat(vessel("316001234").sources()).containsExactly("north", "south");
        assertThat(judged).containsExactly("316001234 10");
    }
}
