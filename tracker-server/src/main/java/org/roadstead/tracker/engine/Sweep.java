package org.roadstead.tracker.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.AlertBook;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.rule.AreaRule;
import org.roadstead.tracker.rule.Findings;
import org.roadstead.tracker.rule.PairRule;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.RuleMemory;
import org.roadstead.tracker.rule.Situation;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.ReportingInterval;
import org.roadstead.tracker.track.Track;
import org.roadstead.tracker.track.Tracks;

/**
 * The pass over all vessels at even known seconds: pairs that are near each other, then areas. Each report since the last sweep is
 * judged once against each neighbour, in the order in which it was heard.
 */
final class Sweep {
    private static final double METRES_A_SECOND_PER_KNOT = 1852.0 / 3600;
    private static final double CELL_DEGREES = 0.05;

    private final List<PairRule> pairRules;
    private final List<AreaRule> areaRules;
    private final Tracks tracks;
    private final AlertBook alerts;
    private final Supplier<Situation> now;
    private final RuleFailures failures;
    private final List<Reported> reported = new ArrayList<>();
    private final Map<String, Map<String, RuleMemory>> pairMemories = new HashMap<>();
    private final Map<String, RuleMemory> areaMemories = new HashMap<>();

    private record Reported(Track track, Fix fix) {}

    Sweep(List<Rule> rules, Tracks tracks, AlertBook alerts, Supplier<Situation> now, RuleFailures failures) {
        this.pairRules = rules.stream().filter(PairRule.class::isInstance).map(PairRule.class::cast).toList();
        this.areaRules = rules.stream().filter(AreaRule.class::isInstance).map(AreaRule.class::cast).toList();
        this.tracks = tracks;
        this.alerts = alerts;
        this.now = now;
        this.failures = failures;
    }

    void reported(Track track, Fix fix) {
        if (!pairRules.isEmpty() && track.kind().isVessel()) {
            reported.add(new Reported(track, fix));
        }
    }

    void forget(Track track) {
        pairMemories.remove(track.id());
        pairMemories.values().forEach(others -> others.keySet().removeIf(key -> key.endsWith(" " + track.id())));
    }

    void run() {
        if (pairRules.isEmpty() && areaRules.isEmpty()) {
            return;
        }
        Situation situation = now.get();
        Findings findings = new AlertFindings(alerts, situation.knownMillis());
        if (!reported.isEmpty()) {
            reported.sort(Comparator.comparingLong((Reported report) -> report.fix().heardMillis())
                    .thenComparing(report -> report.track().id()));
            Map<Long, List<Track>> cells = cells();
            for (Reported report : reported) {
                pairs(report, cells, situation, findings);
            }
            reported.clear();
        }
        for (AreaRule rule : areaRules) {
            failures.guarded(rule, () -> judge(rule, situation, findings));
        }
    }

    private void judge(AreaRule rule, Situation situation, Findings findings) {
        RuleMemory next = rule.judge(tracks.all(), areaMemories.get(rule.card().id()), situation, findings);
        if (next == null) {
            areaMemories.remove(rule.card().id());
        } else {
            areaMemories.put(rule.card().id(), next);
        }
    }

    private Map<Long, List<Track>> cells() {
        Map<Long, List<Track>> cells = new HashMap<>();
        for (Track track : tracks.all()) {
            Fix last = track.last();
            if (last != null && track.kind().isVessel()) {
                cells.computeIfAbsent(cell(row(last.latitudeDegrees()), column(last.longitudeDegrees())),
                        c -> new ArrayList<>())
                        .add(track);
            }
        }
        cells.values().forEach(list -> list.sort(Comparator.comparing(Track::id)));
        return cells;
    }

    private void pairs(Reported report, Map<Long, List<Track>> cells, Situation situation, Findings findings) {
        for (PairRule rule : pairRules) {
            failures.guarded(rule, () -> pairs(rule, report, cells, situation, findings));
        }
    }

    private void pairs(PairRule rule, Reported report, Map<Long, List<Track>> cells, Situation situation,
            Findings findings) {
        double reach = rule.reachMetres(situation);
        Position place = report.fix().position();
        int rows = (int) Math.ceil(reach / (110_500 * CELL_DEGREES));
        double shortening = Math.max(0.01,
                Math.cos(Math.toRadians(Math.min(89.4, Math.abs(place.latitude()) + 0.1))));
        int columns = (int) Math.ceil(reach / (110_500 * CELL_DEGREES * shortening));
        for (int r = -rows; r <= rows; r++) {
            for (int c = -columns; c <= columns; c++) {
                long cell = cell(row(place.latitude()) + r, column(place.longitude()) + c);
                for (Track other : cells.getOrDefault(cell, List.of())) {
                    failures.guarded(rule, () -> judge(rule, report, other, place, reach, situation, findings));
                }
            }
        }
    }

    private void judge(PairRule rule, Reported report, Track other, Position place, double reach, Situation situation,
            Findings findings) {
        Fix carried = other == report.track() ? null : carried(other, report.fix().heardMillis());
        if (carried == null || carried.position().metresTo(place) > reach) {
            return;
        }
        String first = report.track().id();
        boolean isFirst = first.compareTo(other.id()) < 0;
        Map<String, RuleMemory> memories = pairMemories.computeIfAbsent(isFirst ? first : other.id(),
                id -> new HashMap<>());
        String key = rule.card().id() + " " + (isFirst ? other.id() : first);
        RuleMemory next = rule.judge(report.track(), report.fix(), other, carried, memories.get(key), situation,
                findings);
        if (next == null) {
            memories.remove(key);
        } else {
            memories.put(key, next);
        }
    }

    /**
     * The last fix up to a moment, else the newest, carried to it with its speed and course; null if they are over two
     * expected intervals apart.
     */
    private static @Nullable Fix carried(Track track, long heardMillis) {
        Fix last = near(track, heardMillis);
        if (last == null
                || Math.abs(heardMillis - last.heardMillis()) > 2 * ReportingInterval.millis(track.kind(), last)) {
            return null;
        }
        double seconds = (heardMillis - last.heardMillis()) / 1000.0;
        Position there = last.hasSog() && last.hasCog() && last.sog() > 0
                ? last.position().moved(last.cogDegrees(), last.sogKnots() * METRES_A_SECOND_PER_KNOT * seconds)
                : last.position();
        return new Fix(heardMillis, (int) Math.round(there.latitude() * Fix.UNITS),
                (int) Math.round(there.longitude() * Fix.UNITS),
                last.sog(), last.cog(), last.heading(), last.rateOfTurn(), last.status(), last.messageType(),
                last.quality(), last.doubt(), last.report(),
                last.alsoHeard());
    }

    private static @Nullable Fix near(Track track, long heardMillis) {
        Fix newest = track.last();
        if (newest == null || newest.heardMillis() <= heardMillis) {
            return newest;
        }
        int heard = track.trail().heardUpTo(heardMillis);
        for (int i = heard - 1; i >= 0; i--) {
            if (track.trail().fix(i).isBelieved()) {
                return track.trail().fix(i);
            }
        }
        return newest;
    }

    private static int row(double latitude) {
        return (int) Math.floor(latitude / CELL_DEGREES);
    }

    private static int column(double longitude) {
        return (int) Math.floor(longitude / CELL_DEGREES);
    }

    private static long cell(int row, int column) {
        int columns = (int) Math.round(360 / CELL_DEGREES);
        return (long) row * columns + Math.floorMod(column, columns);
    }
}
