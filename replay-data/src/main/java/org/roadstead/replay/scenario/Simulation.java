package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.roadstead.ais.AisEncoder;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.feed.HeardMessage.Fate;
import org.roadstead.replay.feed.Messages;

/**
 * A scenario that is played: what its receivers deliver and which acts set its scene. The same scenario and seed give
 * the same bytes; an actor's phase, noise and delays do not depend on the other actors.
 */
public final class Simulation {
    /** TAG source of LRIT reports. */
    public static final String LRIT_SOURCE = "LRIT";

    private static final int GREATEST_DELAY_SECONDS = 3;
    private static final int GREATEST_DUPLICATE_DELAY_SECONDS = 2;
    private static final long BASE_STATION_SECONDS = 10;
    private static final long QUIET_BASE_STATION_SECONDS = 60;

    private final Scenario scenario;
    private final long seed;

    /** Prepares a run; nothing is computed yet. */
    public Simulation(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
    }

    /** All messages in the order of their delivery. */
    public List<HeardMessage> messages() {
        List<HeardMessage> heard = new ArrayList<>();
        for (Actor actor : scenario.actors()) {
            List<Transmission> sent = new ActorTransmitter(scenario, actor, random("actor " + actor.id())).all();
            hear(sent, random("delay " + actor.id()), heard);
            addLrit(actor, heard);
        }
        for (Receiver receiver : scenario.receivers()) {
            hear(baseStation(receiver), random("base " + receiver.id()), heard);
        }
        heard.sort(Comparator.comparingLong(HeardMessage::deliveredAt));
        return heard;
    }

    /** The scene and the events as acts, ordered by time. */
    public List<ObjectNode> acts() {
        return new ScenarioActs(scenario, seed).all();
    }

    /** A stream of random numbers of its own for each purpose. */
    private Random random(String purpose) {
        CRC32 crc = new CRC32();
        crc.update((scenario.id() + " " + purpose).getBytes(StandardCharsets.UTF_8));
        return new Random(seed * 0x9E3779B97F4A7C15L + crc.getValue());
    }

    /** What is sent in one second stays in order: it has one delay for each receiver. */
    private void hear(List<Transmission> sent, Random random, List<HeardMessage> heard) {
        for (Receiver receiver : scenario.receivers()) {
            long second = Long.MIN_VALUE;
            int delay = 0;
            for (Transmission transmission : sent) {
                if (transmission.receivers().contains(receiver.id())) {
                    if (transmission.second() != second) {
                        second = transmission.second();
                        delay = random.nextInt(GREATEST_DELAY_SECONDS + 1);
                    }
                    deliver(transmission, receiver, second + delay, random, heard);
                }
            }
        }
    }

    private void deliver(Transmission transmission, Receiver receiver, long received, Random random,
            List<HeardMessage> heard) {
        long delivered = received + receiver.delaySeconds();
        if (down(receiver, delivered)) {
            return;
        }
        long stamp = (receiver.stampsOnArrival() ? delivered : received) + receiver.clockOffsetSeconds();
        HeardMessage message = new HeardMessage(scenario.at(delivered).getEpochSecond(),
                scenario.at(stamp).getEpochSecond(), receiver.id(), transmission.sentences(), transmission.fate());
        heard.add(message);
        if (random.nextDouble() < receiver.duplicateShare()) {
            heard.add(message.later(random.nextInt(GREATEST_DUPLICATE_DELAY_SECONDS + 1)));
        }
    }

    private boolean down(Receiver receiver, long t) {
        for (JsonNode event : scenario.events("receiverDown")) {
            if (receiver.id().equals(event.path("receiver").asText()) && event.path("t").asLong() <= t
                    && t < event.path("until").asLong()) {
                return true;
            }
        }
        return false;
    }

    private List<Transmission> baseStation(Receiver receiver) {
        List<Transmission> sent = new ArrayList<>();
        if (receiver.mmsi() == 0) {
            return sent;
        }
        boolean quiet = scenario.actors().stream().allMatch(actor -> actor.motion() == null);
        long interval = quiet ? QUIET_BASE_STATION_SECONDS : BASE_STATION_SECONDS;
        Place place = receiver.place() == null ? new Place(Double.NaN, Double.NaN) : receiver.place();
        AisEncoder encoder = new AisEncoder();
        for (long t = 0; t <= scenario.endSeconds(); t += interval) {
            List<String> sentences = encoder.sentences(Messages.baseStation(receiver.mmsi(),
                    scenario.at(t).getEpochSecond(), place.lat(), place.lon()), "AB", 'A', 0);
            sent.add(new Transmission(t, sentences, List.of(receiver.id()), Fate.OPEN));
        }
        return sent;
    }

    private void addLrit(Actor actor, List<HeardMessage> heard) {
        int number = 0;
        for (JsonNode report : actor.json().path("lrit")) {
            long t = report.get(0).asLong();
            long delivered = scenario.at(t + LritReport.DELIVERY_SECONDS).getEpochSecond();
            Place place = new Place(report.get(1).asDouble(), report.get(2).asDouble());
            String xml = LritReport.xml(actor, place, scenario.at(t), ++number);
            heard.add(new HeardMessage(delivered, delivered, LRIT_SOURCE, List.of(xml), Fate.NOT_RADIO));
        }
    }
}
