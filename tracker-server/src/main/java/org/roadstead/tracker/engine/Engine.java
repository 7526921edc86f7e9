package org.roadstead.tracker.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.Rejection;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertBook;
import org.roadstead.tracker.alert.Evidence.Sentence;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.Situation;
import org.roadstead.tracker.rule.VesselRule;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.ImproperNumber;
import org.roadstead.tracker.track.LongRangeReport;
import org.roadstead.tracker.track.Observation;
import org.roadstead.tracker.track.RadarTarget;
import org.roadstead.tracker.track.ReceiverShare;
import org.roadstead.tracker.track.Report;
import org.roadstead.tracker.track.Track;
import org.roadstead.tracker.track.TrackFigures;
import org.roadstead.tracker.track.Tracks;

/**
 * Turns the log into tracks and alerts, input by input. Its state is a function of the inputs applied; one thread calls it.
 */
public final class Engine {
    private static final long SWEEP_MILLIS = 2_000;
    /** Over a longer jump of known time there is one sweep, at its end. */
    private static final long LONG_JUMP_MILLIS = 60_000;
    /** A track is judged again at most once in this time. */
    private static final long AGAIN_MILLIS = 1_000;
    /** What raises an alert later than this after it was heard is marked as late. */
    private static final long LATE_MILLIS = 10 * 60_000;

    private static final Cause HOLDS = new Cause(Reasons.HOLDS);

    private final AisDecoder decoder = new AisDecoder();
    private final Tracks tracks = new Tracks();
    private final AlertBook alerts = new AlertBook();
    private final DueTimes dueTimes = new DueTimes();
    private final ReceiverShare receiverShare = new ReceiverShare();
    private final ReceiverCounts receiverCounts = new ReceiverCounts();
    private final RuleFailures failures = new RuleFailures();
    private final Judge judge;
    private final Sweep sweep;
    private final ArrivalJudge arrivals;
    private final ImageBuilder images;
    private final Set<String> appliedActs = new HashSet<>();
    private final Silences silences = new Silences(dueTimes);
    /** When each track was last judged again, or will be, known. */
    private final Map<String, Long> judgedAgain = new HashMap<>();
    private final PortCallWatch portCalls = new PortCallWatch();
    private final OtherReports otherReports = new OtherReports();
    private final CRC32C crc = new CRC32C();
    private Registers registers = Registers.EMPTY;
    private @Nullable Situation situation;
    private long known = Long.MIN_VALUE;
    private long position = -1;

    /**
     * An engine before its first input.
     *
     * @param rules in the order in which they judge
     */
    public Engine(List<Rule> rules) {
        this.judge = new Judge(rules.stream().filter(VesselRule.class::isInstance).map(VesselRule.class::cast).toList(),
                alerts, dueTimes, this::situation, failures);
        this.sweep = new Sweep(rules, tracks, alerts, this::situation, failures);
        this.arrivals = new ArrivalJudge(rules, alerts, dueTimes, this::situation, failures);
        this.images = new ImageBuilder(alerts, judge);
    }

    /** The situation now; its indexes are built when the first rule asks after the registers changed. */
    private Situation situation() {
        Situation built = situation;
        if (built == null) {
            built = Situation.of(known, registers, receiverShare);
            situation = built;
        }
        return built.at(known);
    }

    /** Applies the next input of the log. */
    public void apply(Input input) {
        advance(input.knownMillis());
        switch (input) {
            case Input.Line line -> line(line);
            case Input.ActInput act -> act(act.act());
            case Input.SourceState state -> {
                // Silence of a receiver is judged by the rules of coverage, which read it from the log.
            }
            case Input.Span span -> {
                // Time in which nobody listened; read by the rules of coverage.
            }
            case Input.Beat beat -> {
                // Its known time is all it has.
            }
        }
        position = input.position();
    }

    /** Brings known time to a moment: timers in order, sweeps at even seconds. */
    private void advance(long to) {
        if (known == Long.MIN_VALUE) {
            known = to;
            return;
        }
        boolean jump = to - known > LONG_JUMP_MILLIS;
        long nextSweep = jump
                ? Math.floorDiv(to, SWEEP_MILLIS) * SWEEP_MILLIS
                : (Math.floorDiv(known, SWEEP_MILLIS) + 1) * SWEEP_MILLIS;
        while (true) {
            long due = dueTimes.next();
            long next = Math.min(due, nextSweep);
            if (next > to) {
                break;
            }
            known = Math.max(known, next);
            if (due <= nextSweep) {
                dueTimes.doNext(this::due);
            } else {
                sweep.run();
                nextSweep += SWEEP_MILLIS;
            }
        }
        known = Math.max(known, to);
    }

    private void due(Due due) {
        switch (due) {
            case Due.Silence silence -> withTrack(silence.track(), this::silence);
            case Due.JudgeAgain again -> withTrack(again.track(), track -> judgeAgain(track, again.cause()));
            case Due.VesselReminder reminder ->
                withTrack(reminder.track(), track -> judge.due(track, reminder.rule()));
            case Due.ArrivalReminder reminder -> arrivals.due(reminder.rule());
            case Due.LevelEnds ends -> judgeAllAgain(Reasons.levelIsOver(ends.level()));
        }
    }

    private void withTrack(String id, Consumer<Track> task) {
        Track track = tracks.find(id);
        if (track != null) {
            task.accept(track);
        }
    }

    private void line(Input.Line line) {
        if (line.ahead()) {
            receiverCounts.timeAhead(line.receiver());
        }
        decoder.decode(line.bytes(), 0, line.bytes().length, line.connection(), line.knownMillis(),
                new AisDecoder.Sink() {
                    @Override
                    public void message(AisMessage message, Reception reception) {
                        boolean told = !line.ahead() && reception.hasHeard();
                        observe(message, line, told ? reception.heardMillis() : line.knownMillis(), told);
                    }

                    @Override
                    public void other(Reception reception) {
                        boolean told = !line.ahead() && reception.hasHeard();
                        long heard = told ? reception.heardMillis() : line.knownMillis();
                        otherReports.hear(reception, line.receiver(), line.connection(), heard, known,
                                new OtherReportsOfLine(line, heard));
                    }

                    @Override
                    public void rejected(Rejection why, Reception reception) {
                        receiverCounts.undecoded(line.receiver(), why);
                    }
                });
    }

    /** What a line gave that is no AIS message. */
    private final class OtherReportsOfLine implements OtherReports.Sink {
        private final Input.Line line;
        private final long heardMillis;

        OtherReportsOfLine(Input.Line line, long heardMillis) {
            this.line = line;
            this.heardMillis = heardMillis;
        }

        @Override
        public void longRange(LongRangeReport report) {
            tell(tracks.observe(report, report(line, heardMillis)));
        }

        @Override
        public void radar(RadarTarget target) {
            tell(tracks.observe(target, report(line, heardMillis)));
        }

        private void tell(@Nullable Observation seen) {
            receiverCounts.message(line.receiver(), heardMillis, false, known,
                    seen != null && seen.kind() == Observation.Kind.DOUBLE);
            if (seen != null) {
                observed(seen, line.receiver(), heardMillis);
            }
        }

        @Override
        public void radarLost(String id) {
            Track track = tracks.find(id);
            if (track != null) {
                judge.lost(track, known);
                judge.forget(track);
                tracks.remove(track);
                leaves(track);
            }
        }
    }

    private Report report(Input.Line line, long heardMillis) {
        crc.reset();
        crc.update(line.bytes());
        return new Report(line.receiver(), heardMillis, line.number(), (int) crc.getValue(), line.position());
    }

    private void observe(AisMessage message, Input.Line line, long heardMillis, boolean told) {
        Observation seen = tracks.observe(message, report(line, heardMillis));
        boolean isDouble = seen != null && seen.kind() == Observation.Kind.DOUBLE;
        receiverCounts.message(line.receiver(), heardMillis, told, known, isDouble);
        if (seen != null) {
            if (seen.fix() != null && !isDouble) {
                receiverShare.count(line.receiver(), seen.track().mmsi(),
                        ImproperNumber.of(seen.track().mmsi(), message.type()) != null, known);
            }
            observed(seen, line.receiver(), heardMillis);
        }
    }

    private void observed(Observation seen, String receiver, long heardMillis) {
        Track track = seen.track();
        seen.gone().forEach(gone -> joined(gone, track));
        images.changed(track);
        silences.heard(track, known);
        seen.changed().forEach(images::changed);
        Fix fix = seen.fix();
        if (seen.kind() == Observation.Kind.DOUBLE && fix == null) {
            return;
        }
        if (seen.correction() != null) {
            judge.judgeAgain(track, new Cause(Reasons.corrected(seen.correction(), seen.gone())));
        } else if (seen.identityChanged() && track.trail().size() > (fix == null ? 0 : 1)) {
            judgeAgainSoon(track, new Cause(Reasons.SAYS_SOMETHING_ELSE));
        } else if (fix != null && seen.late()) {
            judgeAgainSoon(track, late(heardMillis, receiver));
        } else if (fix != null && fix.isBelieved()) {
            boolean isOld = known - heardMillis > LATE_MILLIS;
            judge.judge(track, fix, isOld ? late(heardMillis, receiver) : HOLDS);
        }
        if (fix != null && fix.isBelieved()) {
            sweep.reported(track, fix);
            if (!seen.late() && track.kind().isVessel()) {
                portCalls.reported(track, fix, situation());
            }
        }
    }

    private Cause late(long heardMillis, String receiver) {
        long lateMillis = known - heardMillis;
        return new Cause(Reasons.late(receiver, lateMillis / 1000), lateMillis > LATE_MILLIS);
    }

    private void judgeAgainSoon(Track track, Cause cause) {
        Long last = judgedAgain.get(track.id());
        if (last == null || known - last >= AGAIN_MILLIS) {
            judgedAgain.put(track.id(), known);
            judgeAgain(track, cause);
        } else if (last <= known) {
            long due = last + AGAIN_MILLIS;
            judgedAgain.put(track.id(), due);
            dueTimes.at(due, new Due.JudgeAgain(track.id(), cause));
        }
    }

    private void judgeAgain(Track track, Cause cause) {
        judge.judgeAgain(track, cause);
        images.changed(track);
    }

    private void silence(Track track) {
        Silences.Found found = silences.look(track, known);
        if (found == Silences.Found.TO_FORGET) {
            tracks.retire(track);
            judge.forget(track);
            leaves(track);
        } else if (found != Silences.Found.NOTHING) {
            if (found == Silences.Found.TO_CLEAR) {
                judge.lost(track, known);
            }
            images.changed(track);
        }
    }

    private void joined(Track gone, Track into) {
        judge.joined(gone, into.id(), known);
        leaves(gone);
    }

    private void leaves(Track track) {
        sweep.forget(track);
        portCalls.forget(track);
        silences.forget(track);
        judgedAgain.remove(track.id());
        images.removed(track);
    }

    private void act(Act act) {
        if (!appliedActs.add(act.id())) {
            return;
        }
        if (act.deed() instanceof Deed.AlertAct alertAct) {
            alerts.act(act, alertAct, known);
        }
        Registers before = registers;
        registers = registers.after(act);
        if (registers != before) {
            situation = null;
            judgeAgainAfter(act.deed(), before);
        }
        if (act.deed() instanceof Deed.Recorded recorded && recorded.kind().equals("lritRateSet")) {
            long minutes = (long) number(recorded.fields(), "intervalMinutes");
            long imo = (long) number(recorded.fields(), "imo");
            if (minutes > 0 && imo > 0) {
                tracks.longRangeInterval((int) imo, minutes * 60_000);
            }
        }
        arrivals.touched(act.deed());
    }

    private void judgeAgainAfter(Deed deed, Registers before) {
        switch (deed) {
            case Deed.LevelSet set -> {
                judgeAllAgain(Reasons.level(set.level()));
                if (set.untilMillis() != null && set.untilMillis() > known) {
                    dueTimes.at(set.untilMillis(), new Due.LevelEnds(set.level()));
                }
            }
            case Deed.FacilityPut put ->
                judgeAgainNear(shape(before.facility(put.id())), put.shape(), Reasons.put("facility", put.id()));
            case Deed.FacilityRemove remove -> judgeAgainNear(shape(before.facility(remove.id())), null,
                    Reasons.removed("facility", remove.id()));
            case Deed.AreaPut put -> judgeAllAgain(Reasons.put("area", put.id()));
            case Deed.AreaRemove remove -> judgeAllAgain(Reasons.removed("area", remove.id()));
            case Deed.ParameterSet set ->
                judgeAllAgain(Reasons.parameter(set));
            case Deed.PlacePut put -> judgeAllAgain(Reasons.put(put.kind().code(), put.id()));
            case Deed.PlaceRemove remove -> judgeAllAgain(Reasons.removed(remove.kind().code(), remove.id()));
            case Deed.PermissionPut put -> judgeAgain(put.mmsi(), Reasons.put("permission", put.id()));
            case Deed.PermissionRemove remove -> judgeAllAgain(Reasons.removed("permission", remove.id()));
            case Deed.ExemptPut put -> judgeAgain(put.mmsi(), Reasons.put("exemption", put.id()));
            case Deed.ExemptRemove remove -> judgeAllAgain(Reasons.removed("exemption", remove.id()));
            case Deed.SitePut put -> judgeAllAgain(Reasons.site(put.home()));
            case Deed.ZonePut put -> judgeAllAgain(Reasons.put("zone", put.id()));
            case Deed.ZoneRemove remove -> judgeAllAgain(Reasons.removed("zone", remove.id()));
            case Deed.ReceiverPut put -> {
                tracks.receiver(put.id(), put.at(), number(put.attributes(), "heightMetres"),
                        number(put.attributes(), "rangeNauticalMiles"));
                otherReports.ownShip().declared(put.id(), put.at());
            }
            case Deed.ReceiverRemove remove -> {
                tracks.receiver(remove.id(), null, Double.NaN, Double.NaN);
                otherReports.ownShip().declared(remove.id(), null);
            }
            case Deed.AlertAct alertAct -> {
            }
            case Deed.Recorded recorded -> {
            }
        }
    }

    /** A number among the attributes; not a number where it is not given. */
    private static double number(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static @Nullable Shape shape(Deed.@Nullable FacilityPut put) {
        return put == null ? null : put.shape();
    }

    private void judgeAgain(String mmsi, Sentence because) {
        for (Track track : tracks.ofNumber(Integer.parseInt(mmsi))) {
            if (!silences.isOver(track, known)) {
                judgeAgain(track, new Cause(because));
            }
        }
    }

    /** A place is not what it was: judges those again that have been near it. */
    private void judgeAgainNear(@Nullable Shape was, @Nullable Shape is, Sentence because) {
        List<Box> near = Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
                .flatMap(Optional::stream)
                .map(shape -> shape.bounds().grown(Situation.FACILITY_REACH_METRES))
                .toList();
        judgeAgain(track -> near.stream().anyMatch(track.trail()::touches), because);
    }

    private void judgeAllAgain(Sentence because) {
        judgeAgain(track -> true, because);
    }

    /** Judges tracks again, in the order of their numbers; of those that are lost nothing is said any more. */
    private void judgeAgain(Predicate<Track> which, Sentence because) {
        Cause cause = new Cause(because);
        List<Track> all = new ArrayList<>(tracks.all());
        all.removeIf(track -> silences.isOver(track, known) || !which.test(track));
        all.sort(Comparator.comparing(Track::id));
        for (Track track : all) {
            boolean before = alerts.concerns(track.id());
            judge.judgeAgain(track, cause);
            if (before || alerts.concerns(track.id())) {
                images.changed(track);
            }
        }
    }

    /** The picture after the last input applied. */
    public TrafficImage image() {
        List<String> changed = alerts.takeChanged();
        if (!changed.isEmpty()) {
            images.alertsChanged();
            changed.forEach(this::markVessels);
        }
        return images.image(known, position, registers, receiverCounts.figures());
    }

    private void markVessels(String id) {
        Alert alert = alerts.find(id);
        if (alert != null) {
            alert.vessels().forEach(vessel -> {
                Track track = tracks.find(vessel.track());
                if (track != null) {
                    images.changed(track);
                }
            });
        }
    }

    /**
     * True if an alert was raised, amended or ended since the last image, or a person acted on one: it is not to wait for the beat.
     */
    public boolean hasNews() {
        return alerts.hasNews();
    }

    /** Tracks: refused, remembered and forgotten ones, and positions that were doubted. */
    public TrackFigures trackFigures() {
        return tracks.figures();
    }

    /** Answers to long-range interrogations that were read the other way round. */
    public long longRangeSwapped() {
        return otherReports.swapped();
    }

    public long knownMillis() {
        return known;
    }

    public long position() {
        return position;
    }

    /** Time that vessels were live, summed over all of them, milliseconds. */
    public long vesselMillis() {
        return silences.vesselMillis();
    }

    /** Is given each alert that leaves the memory because there are too many, as it last stood. On the engine's thread. */
    public void onAlertLeaving(Consumer<Alert> reader) {
        alerts.onLeaving(reader);
    }

    /** How often each rule threw. Any thread. */
    public Map<String, Long> ruleFailures() {
        return failures.counts();
    }

    /** Acts on alerts that are not kept, or were never raised. Any thread. */
    public long actsWithoutAlert() {
        return alerts.actsWithoutAlert();
    }
}
