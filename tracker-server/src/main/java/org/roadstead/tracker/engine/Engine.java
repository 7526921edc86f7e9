package org.roadstead.tracker.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.roadstead.tracker.track.Staleness;
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
    private static final long FORGET_AFTER_LOST_MILLIS = 24 * 3600_000L;
    /** After a track is lost, what is said of it ends this much later. */
    private static final long CLEAR_AFTER_LOST_MILLIS = 120_000;

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
    private final Set<String> watched = new HashSet<>();
    private final Map<Track, Long> judgedAgain = new HashMap<>();
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
        Reminders reminders = new Reminders(dueTimes);
        this.judge = new Judge(rules.stream().filter(VesselRule.class::isInstance).map(VesselRule.class::cast).toList(),
                alerts, reminders, this::situation, failures);
        this.sweep = new Sweep(rules, tracks, alerts, this::situation, failures);
        this.arrivals = new ArrivalJudge(rules, alerts, reminders, this::situation, failures);
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
                Runnable task = dueTimes.take();
                if (task != null) {
                    task.run();
                }
            } else {
                sweep.run();
                nextSweep += SWEEP_MILLIS;
            }
        }
        known = Math.max(known, to);
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
                tracks.remove(track);
                judge.forget(track);
                forget(track);
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
        revive(track);
        seen.changed().forEach(images::changed);
        Fix fix = seen.fix();
        if (seen.kind() == Observation.Kind.DOUBLE && fix == null) {
            return;
        }
        if (seen.correction() != null) {
            judge.judgeAgain(track, Reasons.corrected(seen.correction(), seen.gone()));
        } else if (seen.identityChanged() && track.trail().size() > (fix == null ? 0 : 1)) {
            judge.judgeAgain(track, Reasons.SAYS_SOMETHING_ELSE);
        } else if (fix != null && seen.late()) {
            judgeAgainSoon(track, late(heardMillis, receiver));
        } else if (fix != null && fix.isBelieved()) {
            judge.judge(track, fix);
        }
        if (fix != null && fix.isBelieved()) {
            sweep.reported(track, fix);
            if (!seen.late() && track.kind().isVessel()) {
                portCalls.reported(track, fix, situation());
            }
        }
    }

    private Sentence late(long heardMillis, String receiver) {
        return Reasons.late(receiver, (known - heardMillis) / 1000);
    }

    private void judgeAgainSoon(Track track, Sentence because) {
        Long last = judgedAgain.get(track);
        if (last == null || known - last >= AGAIN_MILLIS) {
            judgedAgain.put(track, known);
            judge.judgeAgain(track, because);
        } else if (last <= known) {
            long due = last + AGAIN_MILLIS;
            judgedAgain.put(track, due);
            dueTimes.at(due, () -> {
                judge.judgeAgain(track, because);
                images.changed(track);
            });
        }
    }

    /** A report brings a track back to life; the first one starts the watch over its silence. */
    private void revive(Track track) {
        Staleness before = track.staleness();
        boolean isNew = watched.add(track.id());
        Tracks.age(track, known);
        if (isNew || (before == Staleness.LOST && track.staleness() != Staleness.LOST)) {
            watch(track);
        }
    }

    private void watch(Track track) {
        dueTimes.at(Math.max(known + 1, Tracks.nextChangeMillis(track)), () -> silence(track));
    }

    private void silence(Track track) {
        if (!tracks.holds(track)) {
            return;
        }
        Staleness before = track.staleness();
        if (Tracks.age(track, known)) {
            images.changed(track);
        }
        if (track.staleness() != Staleness.LOST) {
            watch(track);
        } else if (before != Staleness.LOST) {
            long heard = track.heardMillis();
            dueTimes.at(known + CLEAR_AFTER_LOST_MILLIS, () -> clearIfStillLost(track, heard));
            dueTimes.at(known + FORGET_AFTER_LOST_MILLIS, () -> forgetIfStillLost(track, heard));
        }
    }

    private void clearIfStillLost(Track track, long heardMillis) {
        if (track.heardMillis() == heardMillis && tracks.holds(track)) {
            judge.lost(track, known);
            images.changed(track);
        }
    }

    private void forgetIfStillLost(Track track, long heardMillis) {
        if (track.heardMillis() == heardMillis && tracks.holds(track)) {
            tracks.retire(track);
            judge.forget(track);
            forget(track);
        }
    }

    private void joined(Track gone, Track into) {
        judge.joined(gone, into.id(), known);
        forget(gone);
    }

    private void forget(Track track) {
        sweep.forget(track);
        portCalls.forget(track);
        judgedAgain.remove(track);
        watched.remove(track.id());
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
            judgeAgainAfter(act.deed());
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

    private void judgeAgainAfter(Deed deed) {
        switch (deed) {
            case Deed.LevelSet set -> {
                judgeAllAgain(Reasons.level(set.level()));
                if (set.untilMillis() != null && set.untilMillis() > known) {
                    dueTimes.at(set.untilMillis(),
                            () -> judgeAllAgain(Reasons.levelIsOver(set.level())));
                }
            }
            case Deed.FacilityPut put -> judgeAllAgain(Reasons.put("facility", put.id()));
            case Deed.FacilityRemove remove -> judgeAllAgain(Reasons.removed("facility", remove.id()));
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

    private void judgeAgain(String mmsi, Sentence because) {
        for (Track track : tracks.ofNumber(Integer.parseInt(mmsi))) {
            judge.judgeAgain(track, because);
            images.changed(track);
        }
    }

    private void judgeAllAgain(Sentence because) {
        List<Track> all = new ArrayList<>(tracks.all());
        all.sort(Comparator.comparing(Track::id));
        for (Track track : all) {
            boolean before = alerts.concerns(track.id());
            judge.judgeAgain(track, because);
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

    /** How often each rule threw. Any thread. */
    public Map<String, Long> ruleFailures() {
        return failures.counts();
    }

    /** Acts on alerts that are not kept, or were never raised. Any thread. */
    public long actsWithoutAlert() {
        return alerts.actsWithoutAlert();
    }
}
