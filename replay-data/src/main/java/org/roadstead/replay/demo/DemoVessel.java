package org.roadstead.replay.demo;

import java.util.List;
import java.util.Random;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.replay.demo.Registry.Identity;
import org.roadstead.replay.feed.Messages;
import org.roadstead.replay.station.ReportingIntervals;
import org.roadstead.replay.station.StationKind;
import org.roadstead.replay.station.TurnDetector;

/** One vessel of the demo: its movement, its AIS unit, and when it speaks next. */
final class DemoVessel {
    private static final double UNDER_WAY_KNOTS = 0.5;

    private final Identity identity;
    private final StationKind kind;
    private final Movement movement;
    private final Random random;
    private final boolean scripted;
    private final TurnDetector turns = new TurnDetector();
    private final double antennaMetres;
    private long firstReport;
    private long lastReport = Long.MIN_VALUE;
    private long nextStatic;
    private int sent;

    /**
     * @param scripted whether it keeps strictly to its reporting interval from its first second on
     * @param firstReport second in which it is first heard
     */
    DemoVessel(Identity identity, StationKind kind, Movement movement, boolean scripted, long firstReport,
            Random random) {
        this.identity = identity;
        this.kind = kind;
        this.movement = movement;
        this.scripted = scripted;
        this.firstReport = firstReport;
        this.random = random;
        int length = identity.particulars().toBow() + identity.particulars().toStern();
        this.antennaMetres = Math.max(3, length / 8.0);
    }

    int mmsi() {
        return identity.mmsi();
    }

    Movement movement() {
        return movement;
    }

    boolean underWay() {
        return movement.knots() > UNDER_WAY_KNOTS;
    }

    /** Goes on by one second and adds what receivers heard of it. */
    void second(long epochSecond, AisEncoder encoder, Hearing hearing, List<byte[]> lines) {
        boolean turning = turns.turning(movement.heading());
        if (epochSecond >= firstReport) {
            boolean first = lastReport == Long.MIN_VALUE;
            long interval = ReportingIntervals.seconds(kind, movement.status(), knots(), turning);
            if (first || epochSecond >= nextStatic) {
                sendStatic(epochSecond, encoder, hearing, lines);
                nextStatic = epochSecond + (first ? 30 + random.nextInt(330) : ReportingIntervals.STATIC);
            }
            if (first || epochSecond - lastReport >= interval) {
                send(report(epochSecond), epochSecond, first, encoder, hearing, lines);
                lastReport = first && !scripted ? epochSecond - random.nextLong(interval) : epochSecond;
            }
        }
        movement.step();
    }

    private double knots() {
        return Math.rint(movement.knots() * 10) / 10;
    }

    private AisMessage report(long epochSecond) {
        int second = Math.floorMod(epochSecond, 60);
        double course = movement.knots() < 0.05 ? 360 : movement.course();
        return kind == StationKind.CLASS_A
                ? Messages.classA(mmsi(), movement.status(), -128, movement.lat(), movement.lon(), knots(), course,
                        movement.heading(), second)
                : Messages.classB(mmsi(), movement.lat(), movement.lon(), knots(), course, second);
    }

    private void sendStatic(long epochSecond, AisEncoder encoder, Hearing hearing, List<byte[]> lines) {
        boolean first = lastReport == Long.MIN_VALUE;
        Messages.Particulars particulars = identity.boundFor(movement.destination());
        if (kind == StationKind.CLASS_A) {
            send(Messages.staticAndVoyage(mmsi(), particulars), epochSecond, first, encoder, hearing, lines);
        } else {
            send(Messages.staticPartA(mmsi(), particulars), epochSecond, first, encoder, hearing, lines);
            send(Messages.staticPartB(mmsi(), particulars), epochSecond, first, encoder, hearing, lines);
        }
    }

    private void send(AisMessage message, long epochSecond, boolean first, AisEncoder encoder, Hearing hearing,
            List<byte[]> lines) {
        char channel = sent % 2 == 0 ? 'A' : 'B';
        List<String> sentences = encoder.sentences(message, "AI", channel, sent % 10);
        sent++;
        hearing.hear(sentences, movement.lat(), movement.lon(), antennaMetres, first || scripted, epochSecond, lines);
    }
}
