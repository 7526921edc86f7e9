package org.roadstead.tracker.rule;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.BaseStationReport;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.engine.Engine;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.log.LineBatch;
import org.roadstead.tracker.log.Sequencer;
import org.roadstead.tracker.log.TimeBase;

/** Encoded sentences and acts on their way through the sequencer to an engine with all rules; times are seconds from the start. */
final class Traffic {
    static final long START_MILLIS = 1_780_000_000_000L;
    private static final int UNITS = 600_000;

    private final Engine engine = new Engine(Rules.all());
    private final Sequencer sequencer = new Sequencer(TimeBase.FEED, () -> 0, engine::apply);
    private final AisEncoder encoder = new AisEncoder();
    private int acts;

    static long millis(int second) {
        return START_MILLIS + second * 1000L;
    }

    void classB(int second, int mmsi, Position at, double knots) {
        say(second, new ClassBPositionReport(0, mmsi, 0, (int) Math.round(knots * 10), false, units(at.longitude()),
                units(at.latitude()), 900, 511, second % 60, 0, false, true, false, false, false, false, false, false,
                1,
                0));
    }

    void classA(int second, int mmsi, Position at, int status) {
        say(second, new ClassAPositionReport(1, 0, mmsi, status, -128, 50, false, units(at.longitude()),
                units(at.latitude()), 900, 511, second % 60, 0, 0, false, false, 0));
    }

    void baseStation(int second, int mmsi, Position at) {
        say(second, new BaseStationReport(4, 0, mmsi, 2026, 5, 28, 20, second / 60 % 60, second % 60, false,
                units(at.longitude()), units(at.latitude()), 1, false, 0, false, 0));
    }

    void say(int second, AisMessage message) {
        for (String sentence : encoder.sentences(message, "AI", 'A', 1)) {
            sequencer.line("tower", 1, sentence.getBytes(US_ASCII), millis(second), LineBatch.NO_TIME);
        }
    }

    void act(int second, Deed deed) {
        acts++;
        sequencer.act(new Act("act-" + acts, millis(second), "watch", "supervisor", null, deed));
    }

    List<Alert> alerts(String rule) {
        return engine.image().alerts().stream().filter(alert -> alert.rule().equals(rule)).toList();
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * UNITS);
    }
}
