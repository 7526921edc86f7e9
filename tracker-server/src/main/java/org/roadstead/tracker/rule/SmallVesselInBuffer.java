package org.roadstead.tracker.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Evidence;
import org.roadstead.tracker.alert.Evidence.Sentence;
import org.roadstead.tracker.alert.Finding;
import org.roadstead.tracker.alert.SituationKey;
import org.roadstead.tracker.alert.Subject;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.Report;
import org.roadstead.tracker.track.Track;

/**
 * SV-01: a small vessel stays in the waterside buffer of a facility. docs/rules/small-vessel-in-buffer.md
 *
 * <p>The buffer is measured from the reported position to the facility's polygon, at the level in force. Time under a permission or an
 * exemption does not count. In a transit corridor, at levels 1 and 2, a vessel counts only once it has been slow for a while.
 */
final class SmallVesselInBuffer implements VesselRule {
    private static final RuleCard CARD = RuleCatalogue.card("SV-01");
    private static final int LEVEL_WITHOUT_CORRIDORS = 3;
    private static final int SLOW_TENTHS_OF_KNOT = 30;
    private static final long SLOW_DWELL_MILLIS = 60_000;

    /** What is remembered of one vessel, by facility. */
    private record Watches(Map<String, Watch> byFacility, @Nullable Run slow) implements RuleMemory {}

    /**
     * What is remembered of one vessel at one facility.
     *
     * @param inside the unbroken run of reports in the buffer
     * @param outside the unbroken run of reports past the clearing distance, while an episode is open
     * @param episode start of the episode that was found; null while there is none
     */
    private record Watch(@Nullable Run inside, @Nullable Run outside, @Nullable Long episode) {
        static final Watch NONE = new Watch(null, null, null);
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(Track track, Situation situation) {
        return track.kind().isVessel();
    }

    @Override
    public @Nullable RuleMemory judge(Track track, Fix fix, @Nullable RuleMemory memory, Situation situation,
            Findings findings) {
        Watches before = memory instanceof Watches watches ? watches : new Watches(Map.of(), null);
        Position place = fix.position();
        List<Deed.FacilityPut> near = situation.facilitiesNear(place);
        if (near.isEmpty() && before.byFacility().isEmpty()) {
            return null;
        }
        boolean isSlow = fix.hasSog() && fix.sog() < SLOW_TENTHS_OF_KNOT;
        Run slow = isSlow ? Run.with(before.slow(), fix, track) : null;
        Map<String, Watch> after = new LinkedHashMap<>();
        for (Deed.FacilityPut facility : near) {
            Watch watch = before.byFacility().getOrDefault(facility.id(), Watch.NONE);
            Watch next = judge(track, fix, place, facility, watch, slow, situation, findings);
            if (!next.equals(Watch.NONE)) {
                after.put(facility.id(), next);
            }
        }
        endFarAway(track, fix, before, near, after, findings);
        return after.isEmpty() && slow == null ? null : new Watches(Map.copyOf(after), slow);
    }

    private static void endFarAway(Track track, Fix fix, Watches before, List<Deed.FacilityPut> near,
            Map<String, Watch> after,
            Findings findings) {
        Map<String, Watch> gone = new HashMap<>(before.byFacility());
        near.forEach(facility -> gone.remove(facility.id()));
        gone.forEach((facility, watch) -> {
            if (watch.episode() != null && !after.containsKey(facility)) {
                findings.ended(key(track, facility), fix.heardMillis(),
                        new Sentence("sv01.far", Map.of(), "the vessel is far from the facility"));
            }
        });
    }

    private static Watch judge(Track track, Fix fix, Position place, Deed.FacilityPut facility, Watch before,
            @Nullable Run slow,
            Situation situation, Findings findings) {
        int level = situation.registers().levelOf(facility, place, situation.knownMillis());
        double buffer = situation.parameter(CARD, "buffer_m", level);
        double distance = facility.shape().metresFrom(place);
        Sentence excuse = excuse(track, fix, facility, level, situation);
        if (excuse != null) {
            return end(track, fix, facility, before, excuse, findings);
        }
        if (distance < buffer) {
            return inside(track, fix, place, facility, level, distance, buffer, before, slow, situation, findings);
        }
        return outside(track, fix, facility, level, distance, buffer, before, situation, findings);
    }

    /** Why the vessel may be there; null if it may not. */
    private static @Nullable Sentence excuse(Track track, Fix fix, Deed.FacilityPut facility, int level,
            Situation situation) {
        if (!SmallVessel.isSmall(track, situation.parameter(CARD, "small_length_max_m", level))) {
            return new Sentence("sv01.notSmall", smallness(track),
                    "it is no small vessel: " + SmallVessel.words(track));
        }
        if (situation.registers().permits(track.mmsiDigits(), facility.id(), fix.heardMillis())) {
            return new Sentence("sv01.permitted", Map.of(), "a permission covers it here");
        }
        if (situation.registers().exempts(CARD.id(), track.mmsiDigits(), fix.heardMillis())) {
            return Exemption.ENDED;
        }
        return null;
    }

    private static Watch inside(Track track, Fix fix, Position place, Deed.FacilityPut facility, int level,
            double distance,
            double buffer, Watch before, @Nullable Run slow, Situation situation, Findings findings) {
        if (before.episode() == null && level < LEVEL_WITHOUT_CORRIDORS && situation.inCorridor(place)
                && (slow == null || slow.millis() < SLOW_DWELL_MILLIS)) {
            return Watch.NONE;
        }
        Run run = Run.with(before.inside(), fix, track);
        long dwell = (long) (situation.parameter(CARD, "min_dwell_s", level) * 1000);
        Long episode = before.episode();
        if (episode == null && run.lasts(dwell)) {
            episode = run.firstHeardMillis();
        }
        if (episode != null) {
            long start = episode;
            findings.holds(key(track, facility.id()),
                    () -> finding(track, fix, facility, level, distance, buffer, dwell, start, situation));
        }
        return new Watch(run, null, episode);
    }

    private static Watch outside(Track track, Fix fix, Deed.FacilityPut facility, int level, double distance,
            double buffer,
            Watch before, Situation situation, Findings findings) {
        if (before.episode() == null) {
            return Watch.NONE;
        }
        double clearAt = buffer * situation.parameter(CARD, "clear_factor", level);
        if (distance <= clearAt) {
            return new Watch(null, null, before.episode());
        }
        Run away = Run.with(before.outside(), fix, track);
        if (away.lasts((long) (situation.parameter(CARD, "clear_s", level) * 1000))) {
            return end(track, fix, facility, before, away(Math.round(clearAt), away.millis() / 1000), findings);
        }
        return new Watch(null, away, before.episode());
    }

    private static Sentence away(long metres, long seconds) {
        return new Sentence("sv01.away", Map.of("distance", metres, "seconds", seconds),
                "over " + metres + " m away for " + seconds + " s");
    }

    private static Watch end(Track track, Fix fix, Deed.FacilityPut facility, Watch before, Sentence because,
            Findings findings) {
        if (before.episode() != null) {
            findings.ended(key(track, facility.id()), fix.heardMillis(), because);
        }
        return Watch.NONE;
    }

    private static SituationKey key(Track track, String facility) {
        return new SituationKey(CARD.id(), List.of(track.id()), "facility:" + facility);
    }

    private static Finding finding(Track track, Fix fix, Deed.FacilityPut facility, int level, double distance,
            double buffer,
            long dwellMillis, long episode, Situation situation) {
        List<Fix> lately = EvidencePoints.since(track.trail(), episode - EvidencePoints.BEFORE_MILLIS,
                fix.heardMillis());
        List<Report> reports = EvidencePoints.reports(lately, episode);
        long seconds = (fix.heardMillis() - episode) / 1000;
        Evidence evidence = new Evidence(sentences(track, facility, level, distance, buffer, seconds),
                List.of(new Evidence.Measure("distance to the facility", rounded(distance), "m", "<", buffer),
                        new Evidence.Measure("time in the buffer", seconds, "s", ">=", dwellMillis / 1000.0)),
                List.of(new Evidence.Series("distance to the facility", "m",
                        lately.stream()
                                .map(
                                        f -> new Evidence.Sample(f.heardMillis(),
                                                rounded(facility.shape().metresFrom(f.position()))))
                                .toList())),
                shapes(facility, buffer, lately), stoppers(facility, buffer, dwellMillis), null);
        return new Finding(CARD.id(), CARD.version(), CARD.title(), CARD.severity(level), level, CARD.dedupeMillis(),
                List.of(VesselRefs.of(track)), new Subject("facility", facility.id(), facility.name()), episode,
                fix.heardMillis(),
                fix.position(), evidence, situation.parameters(CARD, level), reports);
    }

    private static List<Sentence> sentences(Track track, Deed.FacilityPut facility, int level, double distance,
            double buffer, long seconds) {
        Identity identity = track.identity();
        String vessel = identity.name() != null ? identity.name() : "MMSI " + track.mmsiDigits();
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("vessel", vessel);
        where.put("facility", facility.name());
        where.put("distance", Math.round(distance));
        where.put("buffer", Math.round(buffer));
        where.put("seconds", seconds);
        where.put("level", level);
        return List.of(
                new Sentence("sv01.inside", where,
                        vessel + ", a small vessel, is " + Math.round(distance) + " m from " + facility.name()
                                + " and has been inside its " + Math.round(buffer) + " m buffer for " + seconds
                                + " s at level "
                                + level + "."),
                new Sentence("sv01.small", smallness(track), "Taken as small: " + SmallVessel.words(track) + "."));
    }

    private static List<Evidence.NamedShape> shapes(Deed.FacilityPut facility, double buffer, List<Fix> lately) {
        List<Evidence.NamedShape> shapes = new ArrayList<>();
        shapes.add(new Evidence.NamedShape("facility " + facility.name(), facility.shape()));
        shapes.add(new Evidence.NamedShape("buffer " + Math.round(buffer) + " m", facility.shape().outlineAt(buffer)));
        if (lately.size() >= 2) {
            shapes.add(new Evidence.NamedShape("track", Shape.line(lately.stream().map(Fix::position).toList())));
        }
        return List.copyOf(shapes);
    }

    /** What made it small or not. */
    private static Map<String, Object> smallness(Track track) {
        Identity identity = track.identity();
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("class", track.kind().code());
        who.put("type", identity.shipType() == null ? 0 : identity.shipType());
        who.put("length", identity.length());
        return who;
    }

    private static List<Sentence> stoppers(Deed.FacilityPut facility, double buffer, long dwellMillis) {
        long metres = Math.round(buffer);
        long seconds = dwellMillis / 1000;
        return List.of(
                new Sentence("sv01.stop.distance",
                        Map.of("distance", metres, "facility", facility.name(), "seconds", seconds),
                        "a report " + metres + " m or more from " + facility.name()
                                + (seconds > 0 ? " within " + seconds + " s" : "")),
                new Sentence("sv01.stop.permission", Map.of("facility", facility.name()),
                        "a permission for this vessel at " + facility.name()),
                Exemption.stopper(CARD), new Sentence("sv01.stop.type", Map.of(),
                        "a ship type of 50 to 53 or 55 (pilot, rescue, tug, tender, law enforcement)"));
    }

    private static double rounded(double metres) {
        return Math.round(metres * 10) / 10.0;
    }
}
