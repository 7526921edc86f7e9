package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.replay.feed.HeardMessage.Fate;
import org.roadstead.replay.feed.Messages;
import org.roadstead.replay.station.ReportingIntervals;
import org.roadstead.replay.station.StationKind;
import org.roadstead.replay.station.TurnDetector;

/** The AIS unit of one actor: everything it sends during a scenario, in order. */
final class ActorTransmitter {
    private static final int DISTRESS_MESSAGES = 8;
    private static final long DISTRESS_SPACING = 2;
    private static final double NOISE_SIGMA_METRES = 5;
    private static final double NOISE_LIMIT_METRES = 15;
    private static final double METRES_PER_DEGREE = 111_132.95;

    private final Scenario scenario;
    private final Actor actor;
    private final Random random;
    private final List<JsonNode> destinations;
    private final AisEncoder encoder = new AisEncoder();
    private final List<Transmission> sent = new ArrayList<>();
    private boolean staticSent;
    private boolean outlierSent;

    ActorTransmitter(Scenario scenario, Actor actor, Random random) {
        this.scenario = scenario;
        this.actor = actor;
        this.random = random;
        this.destinations = scenario.events("aisDestination")
                .stream()
                .filter(event -> actor.id().equals(event.path("actor").asText()))
                .toList();
    }

    List<Transmission> all() {
        if (actor.motion() == null) {
            sendDestinationsOnly();
        } else if (actor.kind() == StationKind.DISTRESS) {
            sendBursts(actor.motion());
        } else if (actor.kind() != StationKind.NONE) {
            sail(actor.motion());
        }
        return sent;
    }

    /** An actor that is only known by its static data: message 5 from the first destination on. */
    private void sendDestinationsOnly() {
        if (destinations.isEmpty()) {
            return;
        }
        TreeSet<Long> due = new TreeSet<>();
        long first = destinations.get(0).path("t").asLong();
        for (long t = first; t <= scenario.endSeconds(); t += ReportingIntervals.STATIC) {
            due.add(t);
        }
        destinations.forEach(event -> due.add(event.path("t").asLong()));
        due.forEach(this::sendStatic);
    }

    private void sendBursts(Motion motion) {
        for (long burst = motion.firstSecond(); burst <= motion.lastSecond(); burst += ReportingIntervals
                .seconds(StationKind.DISTRESS, 0, 0, false)) {
            if (actor.json().has("text") && !actor.silent(burst)) {
                send(burst, Messages.safetyText(actor.mmsi(), actor.json().get("text").asText()));
            }
            for (int i = 0; i < DISTRESS_MESSAGES; i++) {
                long t = burst + i * DISTRESS_SPACING;
                if (t <= motion.lastSecond() && !actor.silent(t)) {
                    send(t, report(motion, t));
                }
            }
        }
    }

    private void sail(Motion first) {
        Motion second = actor.secondMotion();
        long begin = second == null ? first.firstSecond() : Math.min(first.firstSecond(), second.firstSecond());
        long end = second == null ? first.lastSecond() : Math.max(first.lastSecond(), second.lastSecond());
        TurnDetector turns = new TurnDetector();
        Set<Long> atOnce = staticsAtOnce();
        long firstDue = begin + random.nextLong(interval(first, begin, turns.turning(first.heading(begin))));
        long lastReport = Long.MIN_VALUE;
        long firstReport = Long.MIN_VALUE;
        for (long t = begin; t <= end; t++) {
            Motion motion = second != null && actor.secondUnitSpeaks(t) ? second : first;
            boolean turning = t > begin && turns.turning(motion.heading(t));
            if (t < firstDue || actor.silent(t) || t < motion.firstSecond() || t > motion.lastSecond()) {
                continue;
            }
            boolean reports = !motion.jumping(t)
                    && (lastReport == Long.MIN_VALUE || t - lastReport >= interval(motion, t, turning));
            if (firstReport == Long.MIN_VALUE && reports) {
                firstReport = t;
            }
            if (firstReport != Long.MIN_VALUE
                    && ((t - firstReport) % ReportingIntervals.STATIC == 0 || atOnce.contains(t))) {
                sendStatic(t);
            }
            if (reports) {
                send(t, report(motion, t));
                lastReport = t;
            }
        }
    }

    private Set<Long> staticsAtOnce() {
        Set<Long> moments = new TreeSet<>();
        if (actor.kind() == StationKind.CLASS_A) {
            moments.addAll(actor.staticChanges());
            destinations.forEach(event -> moments.add(event.path("t").asLong()));
        }
        return moments;
    }

    private long interval(Motion motion, long t, boolean turning) {
        return ReportingIntervals.seconds(actor.kind(), actor.status(t), sog(motion, t), turning);
    }

    /** Speed over ground as the unit reports it, knots. */
    private double sog(Motion motion, long t) {
        double knots = actor.json().path("reportedSog").asDouble(motion.knots(t));
        return Math.rint(knots * 10) / 10;
    }

    private AisMessage report(Motion motion, long t) {
        Place place = reportedPlace(motion, t);
        int second = Math.floorMod(scenario.at(t).getEpochSecond(), 60);
        int mmsi = actor.mmsi();
        return switch (actor.kind()) {
            case CLASS_A, DISTRESS -> Messages.classA(mmsi, actor.status(t), -128, place.lat(), place.lon(),
                    sog(motion, t), motion.course(t), motion.heading(t), second);
            case CLASS_B -> Messages.classB(mmsi, place.lat(), place.lon(), sog(motion, t), motion.course(t), second);
            case SAR_AIRCRAFT ->
                Messages.sarAircraft(mmsi, place.lat(), place.lon(), sog(motion, t), motion.course(t), second);
            case AID_TO_NAVIGATION -> Messages.aidToNavigation(mmsi, actor.json().path("shipType").asInt(),
                    actor.name(), place.lat(), place.lon(), second);
            case NONE -> throw new IllegalStateException(actor.id() + " has no AIS");
        };
    }

    private Place reportedPlace(Motion motion, long t) {
        JsonNode outlier = actor.json().path("outlier");
        if (!outlierSent && outlier.has("t") && t >= outlier.get("t").asLong()) {
            outlierSent = true;
            return new Place(outlier.path("lat").asDouble(), outlier.path("lon").asDouble());
        }
        Place place = motion.place(t);
        double lat = place.lat() + noise() / METRES_PER_DEGREE;
        double lon = place.lon() + noise() / (METRES_PER_DEGREE * Math.cos(Math.toRadians(place.lat())));
        return new Place(lat, lon);
    }

    private double noise() {
        double metres = NOISE_SIGMA_METRES * random.nextGaussian();
        return Math.max(-NOISE_LIMIT_METRES, Math.min(metres, NOISE_LIMIT_METRES));
    }

    private void sendStatic(long t) {
        Fate fate = staticSent ? Fate.OPEN : Fate.FIRST_STATIC;
        Messages.Particulars particulars = particulars(t);
        switch (actor.kind()) {
            case CLASS_A -> send(t, Messages.staticAndVoyage(actor.mmsi(), particulars), fate);
            case CLASS_B -> {
                send(t, Messages.staticPartA(actor.mmsi(), particulars), fate);
                send(t, Messages.staticPartB(actor.mmsi(), particulars), fate);
            }
            case SAR_AIRCRAFT, AID_TO_NAVIGATION, DISTRESS, NONE -> {
            }
        }
        staticSent = true;
    }

    private Messages.Particulars particulars(long t) {
        JsonNode dim = actor.staticField("dim", t);
        return new Messages.Particulars(actor.staticField("name", t).asText(),
                actor.staticField("callsign", t).asText(), actor.staticField("imo", t).asInt(),
                actor.staticField("shipType", t).asInt(), dim.path(0).asInt(), dim.path(1).asInt(),
                dim.path(2).asInt(), dim.path(3).asInt(), actor.staticField("draught", t).asDouble(), destination(t),
                eta(t));
    }

    private String destination(long t) {
        String destination = actor.staticField("destination", t).asText();
        for (JsonNode event : destinations) {
            if (event.path("t").asLong() <= t) {
                destination = event.path("value").asText();
            }
        }
        return destination;
    }

    private @Nullable Instant eta(long t) {
        JsonNode eta = actor.staticField("etaAis", t);
        return eta.isNumber() ? scenario.at(eta.asLong()) : null;
    }

    private void send(long t, AisMessage message) {
        send(t, message, Fate.OPEN);
    }

    private void send(long t, AisMessage message, Fate fate) {
        char channel = sent.size() % 2 == 0 ? 'A' : 'B';
        List<String> sentences = encoder.sentences(message, "AI", channel, sent.size() % 10);
        sent.add(new Transmission(t, sentences,
                actor.secondUnitSpeaks(t) ? actor.secondReceivers() : actor.receivers(), fate));
    }
}
