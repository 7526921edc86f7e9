package org.roadstead.tracker.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.track.PortCall;

/** Stays of vessels at facilities are port calls. */
class PortCallWatchTest {
    private static final long START = 1_780_000_000_000L;
    private static final int DAY = 24 * 3600;
    private static final Position PIER = new Position(49, -123);

    private final Engine engine = new Engine(List.of());
    private long position;
    private long number;

    PortCallWatchTest() {
        Shape pier = Shape.polygon(List.of(PIER.moved(225, 50), PIER.moved(135, 50), PIER.moved(45, 50),
                PIER.moved(315, 50)));
        engine.apply(new Input.ActInput(position++, START, new Act("a1", START, "t", "t", null,
                new Deed.FacilityPut("F1", "Pier", pier, "CA", null, "CAVAN", null))));
    }

    private static long millis(int second) {
        return START + second * 1000L;
    }

    private void at(int second, Position place, double knots) {
        ClassAPositionReport report = new ClassAPositionReport(1, 0, 316_001_234, 5, -128, (int) (knots * 10), false,
                (int) Math.round(place.longitude() * 600_000), (int) Math.round(place.latitude() * 600_000), 0, 511, 0,
                0, 0, false, false, 0);
        for (String sentence : new AisEncoder().sentences(report, "AI", 'A', 1)) {
            engine.apply(new Input.Line(position++, millis(second), false, "r1", 1, ++number,
                    sentence.getBytes(US_ASCII)));
        }
    }

    private List<PortCall> calls() {
        Vessel vessel = engine.image().find("316001234");
        return vessel == null ? List.of() : vessel.calls();
    }

    private void lieAlongside() {
        at(0, PIER.moved(0, 100), 0.2);
        at(400, PIER.moved(0, 100), 0.1);
        assertThat(calls()).isEmpty();
        at(600, PIER.moved(0, 101), 0);
    }

    @Test
    void aShipThatLiesAlongsideHasACallFromItsFirstReportThere() {
        lieAlongside();

        assertThat(calls()).containsExactly(new PortCall("F1", "CAVAN", millis(0), null));
    }

    @Test
    void aCallEndsWhenTheShipIsAwayOrUnderWay() {
        lieAlongside();
        at(800, PIER.moved(0, 300), 1);
        assertThat(calls().getFirst().departedMillis()).isNull();
        at(900, PIER.moved(0, 400), 3);

        assertThat(calls()).containsExactly(new PortCall("F1", "CAVAN", millis(0), millis(900)));
    }

    @Test
    void aShipThatPassesOrDriftsFurtherOffHasNone() {
        for (int second = 0; second < 2_000; second += 100) {
            at(second, PIER.moved(0, 280), 0.1);
        }
        for (int second = 2_000; second < 4_000; second += 100) {
            at(second, PIER.moved(0, 100), 0.8);
        }

        assertThat(calls()).isEmpty();
    }

    @Test
    void aCallIsStillKnownWhenTheShipComesBackAfterWeeks() {
        lieAlongside();
        engine.apply(new Input.Beat(position++, millis(2 * DAY)));
        engine.apply(new Input.Beat(position++, millis(4 * DAY)));
        assertThat(engine.image().find("316001234")).isNull();

        at(30 * DAY, PIER.moved(0, 5_000), 10);

        assertThat(calls()).containsExactly(new PortCall("F1", "CAVAN", millis(0), millis(30 * DAY)));
    }
}
