package org.roadstead.replay.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.replay.feed.Messages;
import org.roadstead.replay.feed.TagBlock;
import org.roadstead.replay.identity.Flag;
import org.roadstead.replay.station.StationKind;

/**
 * Endless traffic of the Salish Sea as its receivers deliver it. The same seed and start give the same lines. Each
 * vessel is heard, with its static data, within the first ten seconds; the number under way stays about the same at any
 * hour. A ship that leaves is followed by another with a new number.
 */
public final class DemoTraffic {
    private static final int FIRST_HEARD_SECONDS = 8;
    private static final int AID_SECONDS = 180;
    private static final int BASE_STATION_SECONDS = 10;
    private static final double AID_METRES = 5;
    private static final int FISHING = 7;

    private final SalishNetwork network = new SalishNetwork();
    private final Random random;
    private final Registry registry;
    private final Hearing hearing;
    private final AisEncoder encoder = new AisEncoder();
    private final long startMillis;
    private final long startSecond;
    private final List<Slot> slots = new ArrayList<>();
    private final List<DemoVessel> visitors = new ArrayList<>();
    private final Deque<TimedLine> ready = new ArrayDeque<>();
    private long second;

    /** A place in the traffic that is never empty: the ship that is there now, and where its follower begins. */
    private static final class Slot {
        private final Line home;
        private DemoVessel vessel;

        Slot(Line home, DemoVessel vessel) {
            this.home = home;
            this.vessel = vessel;
        }
    }

    /**
     * @param seed of all that is random
     * @param startMillis time of the first line, milliseconds since 1970
     */
    public DemoTraffic(long seed, long startMillis) {
        this.random = new Random(seed);
        this.registry = new Registry(random);
        this.hearing = new Hearing(network.receivers, new Random(seed + 1));
        this.startMillis = startMillis;
        this.startSecond = Math.floorDiv(startMillis, 1_000);
        network.linesInOrder.forEach(this::populate);
        network.grounds.forEach(this::populate);
        network.anchorages.forEach(this::populate);
    }

    /** The registers that go with the traffic, as acts at its start. */
    public List<ObjectNode> acts() {
        return new DemoActs(network, startMillis).all();
    }

    /** The next line; there is always one. Times never go back. */
    public TimedLine next() {
        TimedLine line = ready.poll();
        while (line == null) {
            advance();
            line = ready.poll();
        }
        return line;
    }

    /** How many vessels move now, at more than half a knot. */
    int underWay() {
        long moving = slots.stream().filter(slot -> slot.vessel.underWay()).count();
        return (int) (moving + visitors.stream().filter(DemoVessel::underWay).count());
    }

    SalishNetwork network() {
        return network;
    }

    private void populate(Line line) {
        int ships = (int) Math.max(1, Math.round(line.atOnce()));
        for (int i = 0; i < ships; i++) {
            Line sailed = line.both() && random.nextBoolean() ? line.backwards() : line;
            double share = (i + random.nextDouble()) / ships;
            slots.add(new Slot(line, sailing(sailed, 0.95 * share, random.nextInt(FIRST_HEARD_SECONDS))));
        }
    }

    private DemoVessel sailing(Line line, double share, long firstHeard) {
        Registry.Identity identity = registry.next(line.types(), line.lengths());
        int length = identity.particulars().toBow() + identity.particulars().toStern();
        Movement movement = new RouteMovement(network::line, line, random, length >= 50, share);
        return new DemoVessel(identity, unit(line, length), movement, false, startSecond + second + firstHeard, random);
    }

    private static StationKind unit(Line line, int length) {
        return switch (line.kind()) {
            case "recreational" -> StationKind.CLASS_B;
            case "fishing", "whale-watch" -> length >= 18 ? StationKind.CLASS_A : StationKind.CLASS_B;
            default -> StationKind.CLASS_A;
        };
    }

    private void populate(SalishNetwork.Ground ground) {
        int boats = (int) Math.max(1, Math.round(ground.boats()));
        boolean fishing = ground.types().contains(30);
        for (int i = 0; i < boats; i++) {
            Registry.Identity identity = registry.next(ground.types(), ground.lengths());
            Movement movement = new WanderMovement(ground, fishing ? FISHING : 0, random);
            addFixed(identity, fishing ? StationKind.CLASS_A : StationKind.CLASS_B, movement);
        }
    }

    private void populate(SalishNetwork.Anchorage anchorage) {
        for (int i = 0; i < Math.min(anchorage.ships(), anchorage.points().size()); i++) {
            Registry.Identity identity = registry.next(anchorage.types(), new double[]{150, 230});
            double radius = Math.min(60, anchorage.swingMetres() / 4);
            Movement movement = new AnchorMovement(anchorage.points().get(i), radius, 360 * random.nextDouble(),
                    2 * Math.PI * random.nextDouble(), anchorage.name() + " ANCH");
            addFixed(identity, StationKind.CLASS_A, movement);
        }
    }

    /** Adds a vessel that stays for good. */
    private void addFixed(Registry.Identity identity, StationKind kind, Movement movement) {
        visitors.add(new DemoVessel(identity, kind, movement, false,
                startSecond + random.nextInt(FIRST_HEARD_SECONDS), random));
    }

    private void advance() {
        long now = startSecond + second;
        List<byte[]> lines = new ArrayList<>();
        Intruders.startingAt(second).ifPresent(movement -> visitors.add(intruder(movement)));
        for (Slot slot : slots) {
            slot.vessel.second(now, encoder, hearing, lines);
            if (slot.vessel.movement().ended()) {
                slot.vessel = sailing(entry(slot.home), 0, random.nextInt(60));
            }
        }
        for (DemoVessel visitor : visitors) {
            visitor.second(now, encoder, hearing, lines);
        }
        visitors.removeIf(visitor -> visitor.movement().ended());
        addAids(now, lines);
        addBaseStations(now, lines);
        long from = second == 0 ? startMillis : now * 1_000;
        long span = (now + 1) * 1_000 - from;
        for (int i = 0; i < lines.size(); i++) {
            ready.add(new TimedLine(from + i * span / lines.size(), lines.get(i)));
        }
        second++;
    }

    private DemoVessel intruder(Movement movement) {
        Registry.Identity identity = registry.identity(Flag.of("US").orElseThrow(), 37, 8,
                "NONAME " + (1 + random.nextInt(99)));
        return new DemoVessel(identity, StationKind.CLASS_B, movement, true, startSecond + second, random);
    }

    /** Where the follower of a ship that left comes in: by the edge or from a berth, else where the other did. */
    private Line entry(Line home) {
        List<Line> entries = network.linesInOrder.stream()
                .filter(line -> line.entry() && line.kind().split(" ", 2)[0].equals(home.kind().split(" ", 2)[0]))
                .toList();
        return entries.isEmpty() || (home.both() && !home.edgeAtStart() && !home.edgeAtEnd())
                ? home
                : entries.get(random.nextInt(entries.size()));
    }

    private void addAids(long now, List<byte[]> lines) {
        for (int i = 0; i < network.aids.size(); i++) {
            SalishNetwork.Aid aid = network.aids.get(i);
            if (second == i % FIRST_HEARD_SECONDS || (second + 9L * i) % AID_SECONDS == 0) {
                AisMessage message = Messages.aidToNavigation(aid.mmsi(), aid.type(), aid.name(), aid.lat(), aid.lon(),
                        Math.floorMod(now, 60));
                hearing.hear(encoder.sentences(message, "AI", 'A', i % 10), aid.lat(), aid.lon(), AID_METRES, true,
                        now, lines);
            }
        }
    }

    private void addBaseStations(long now, List<byte[]> lines) {
        for (SalishNetwork.Site site : network.receivers) {
            if (!site.sendsReports() || second % BASE_STATION_SECONDS != site.mmsi() % BASE_STATION_SECONDS) {
                continue;
            }
            AisMessage message = Messages.baseStation(site.mmsi(), now, site.lat(), site.lon());
            List<String> sentences = encoder.sentences(message, "AB", 'B', 0);
            lines.add(TagBlock.line(site.id(), now, sentences.get(0)));
        }
    }
}
