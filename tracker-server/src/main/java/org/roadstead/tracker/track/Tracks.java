package org.roadstead.tracker.track;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agrona.collections.Int2ObjectHashMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ExtendedClassBPositionReport;
import org.roadstead.ais.message.LocatedMessage;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.ais.message.SafetyText;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.tracker.geo.Position;

/** All tracks, by MMSI; more than one on a number that several ships use. The engine's thread alone. */
public final class Tracks {
    /** Numbers beyond this many are refused and counted, so that no feed can fill the memory. */
    public static final int MOST_TRACKS = 1_500_000;
    private static final int LAST_BY_REPEATER = 2;
    /** Tracks that left the picture and are remembered. */
    public static final int MOST_REMEMBERED = 1_000_000;
    private static final int MOST_INTERVALS = 100_000;

    private final Int2ObjectHashMap<Track> byMmsi = new Int2ObjectHashMap<>();
    private final Int2ObjectHashMap<SharedNumber> shared = new Int2ObjectHashMap<>();
    /** Tracks that are not the first of a number, by id. */
    private final Map<String, Track> further = new LinkedHashMap<>();
    private final Reach reach = new Reach();
    /** The track of the ship that said an IMO number last. */
    private final Int2ObjectHashMap<Track> byImo = new Int2ObjectHashMap<>();
    private final Map<Integer, Long> longRangeIntervals = new HashMap<>();
    private final TrackMemory memory = new TrackMemory(MOST_REMEMBERED);
    private final Map<Doubt, AtomicLong> doubted = Arrays.stream(Doubt.values())
            .collect(Collectors.toMap(doubt -> doubt, doubt -> new AtomicLong(), (one, other) -> one,
                    () -> new EnumMap<>(Doubt.class)));
    private long refused;

    /** Every track: those that are the only one of their number, then the others. */
    public Collection<Track> all() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Track> iterator() {
                return Stream.concat(byMmsi.values().stream(), further.values().stream()).iterator();
            }

            @Override
            public int size() {
                return Tracks.this.size();
            }
        };
    }

    public int size() {
        return byMmsi.size() + further.size();
    }

    /** Counts over all tracks; any thread may ask, and sees them a little late. */
    public TrackFigures figures() {
        Map<Doubt, Long> counts = new EnumMap<>(Doubt.class);
        doubted.forEach((doubt, count) -> counts.put(doubt, count.get()));
        return new TrackFigures(refused, memory.size(), memory.dropped(), counts);
    }

    /** All tracks of a number, by id. */
    public List<Track> ofNumber(int mmsi) {
        SharedNumber several = shared.get(mmsi);
        if (several != null) {
            return several.tracks().stream().sorted(Comparator.comparing(Track::id)).toList();
        }
        Track only = byMmsi.get(mmsi);
        return only == null ? List.of() : List.of(only);
    }

    /** The track of an id; null where there is none. */
    public @Nullable Track find(String id) {
        return isNumber(id) ? byMmsi.get(Integer.parseInt(id)) : further.get(id);
    }

    private static boolean isNumber(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return id.length() == 9;
    }

    /** True while the track is one of these. */
    public boolean holds(Track track) {
        return find(track.id()) == track;
    }

    /** A track that has been lost for long leaves the picture; what it was is remembered. */
    public void retire(Track track) {
        memory.keep(track);
        remove(track);
    }

    /** Takes a track out. */
    public void remove(Track track) {
        drop(track);
        SharedNumber several = track.mmsi() == Track.NO_MMSI ? null : shared.get(track.mmsi());
        if (several != null) {
            several.forget(track);
            if (several.tracks().isEmpty()) {
                shared.remove(track.mmsi());
            }
        }
    }

    private void drop(Track track) {
        Integer imo = track.identity().imo();
        if (imo != null && byImo.get(imo) == track) {
            byImo.remove(imo);
        }
        if (further.remove(track.id()) == null) {
            byMmsi.remove(track.mmsi());
        }
    }

    /**
     * What the site says of a receiver: it bounds where stations can be that it hears.
     *
     * @param at null if it moves or is not known
     * @param heightMetres of its antenna; not a number if not known
     * @param rangeMiles nautical miles that it hears at most; not a number if not known
     */
    public void receiver(String id, @Nullable Position at, double heightMetres, double rangeMiles) {
        reach.declare(id, at, heightMetres, rangeMiles);
    }

    /** Reports of long-range identification and tracking of this ship were ordered at an interval. */
    public void longRangeInterval(int imo, long intervalMillis) {
        if (longRangeIntervals.size() < MOST_INTERVALS || longRangeIntervals.containsKey(imo)) {
            longRangeIntervals.put(imo, intervalMillis);
        }
        Track track = byImo.get(imo);
        if (track != null) {
            track.longRange(intervalMillis);
        }
    }

    /**
     * Takes in a report that came by satellite or on request. It goes to the ship that says this IMO number of itself, else to that of
     * the MMSI, else it opens a track of its own.
     *
     * @return null if the ship cannot be kept
     */
    public @Nullable Observation observe(LongRangeReport said, Report report) {
        Track track = ofLongRange(said);
        if (track == null) {
            return null;
        }
        Fix told = new Fix(said.positionAtMillis(), (int) Math.round(said.latitude() * Fix.UNITS),
                (int) Math.round(said.longitude() * Fix.UNITS), said.sog(), said.cog(), Fix.HEADING_NOT_AVAILABLE,
                Fix.ROT_NOT_AVAILABLE, PositionReport.STATUS_NOT_DEFINED, Fix.LRIT_REPORT, PositionQuality.UNKNOWN,
                null, report, List.of());
        int hash = said.hashCode();
        if (track.recent().find(hash, told.heardMillis()) >= 0) {
            return doubled(track);
        }
        Fix fix = track.adopt(told);
        boolean changed = false;
        if (track.kind() == StationKind.LRIT) {
            Identity before = track.identity();
            Identity after = before.with(said);
            track.says(after, told.heardMillis(), report.source());
            changed = !after.equals(before);
        }
        track.recent().add(hash, told.heardMillis(), fix);
        return new Observation(track, fix, Observation.Kind.FRESH, fix.isBelieved() && track.isLate(fix), changed,
                null, List.of(), List.of());
    }

    private @Nullable Track ofLongRange(LongRangeReport said) {
        Integer imo = said.imo();
        Integer mmsi = said.mmsi();
        Track track = imo == null ? null : byImo.get(imo);
        if (track == null && mmsi != null) {
            List<Track> same = ofNumber(mmsi);
            track = same.isEmpty() ? null : same.getFirst();
        }
        if (track == null) {
            if (size() >= MOST_TRACKS) {
                refused++;
                return null;
            }
            track = open(imo, mmsi);
        }
        if (imo != null && !byImo.containsKey(imo)) {
            byImo.put(imo, track);
            track.longRange(longRangeIntervals.getOrDefault(imo, ReportingInterval.LRIT_MILLIS));
        }
        return track;
    }

    /** The track that the ship had before it left the picture, else one by its MMSI, else one by its IMO number. */
    private Track open(@Nullable Integer imo, @Nullable Integer mmsi) {
        String before = imo == null ? null : memory.idOf(imo);
        if (before != null && isNumber(before) && !byMmsi.containsKey(Integer.parseInt(before))) {
            return byNumber(Integer.parseInt(before));
        }
        if (mmsi != null) {
            return byNumber(mmsi);
        }
        Track track = known(new Track("imo" + imo, Track.NO_MMSI, StationKind.LRIT));
        further.put(track.id(), track);
        return track;
    }

    private Track byNumber(int mmsi) {
        Track track = known(new Track(MmsiFormat.digits(mmsi), mmsi, StationKind.LRIT));
        byMmsi.put(mmsi, track);
        return track;
    }

    /** A ship says its IMO number: what was known of it by long range alone is part of its track. */
    private List<Track> joinedWithLongRange(Track track) {
        Integer imo = track.identity().imo();
        if (imo == null || !ImoNumber.isValid(imo) || !track.hasOwnIdentity()) {
            return List.of();
        }
        Track known = byImo.get(imo);
        if (known == track) {
            return List.of();
        }
        byImo.put(imo, track);
        track.longRange(longRangeIntervals.getOrDefault(imo, ReportingInterval.LRIT_MILLIS));
        if (known == null || known.kind() != StationKind.LRIT) {
            return List.of();
        }
        for (Fix fix : known.trail().toArray()) {
            track.adopt(fix.doubted(null));
        }
        remove(known);
        return List.of(known);
    }

    /**
     * Takes in a target that a radar tracks.
     *
     * @return null if it cannot be kept
     */
    public @Nullable Observation observe(RadarTarget target, Report report) {
        Fix fix = new Fix(report.heardMillis(), (int) Math.round(target.latitude() * Fix.UNITS),
                (int) Math.round(target.longitude() * Fix.UNITS), target.sog(), target.cog(),
                Fix.HEADING_NOT_AVAILABLE, Fix.ROT_NOT_AVAILABLE, PositionReport.STATUS_NOT_DEFINED, Fix.RADAR_TARGET,
                PositionQuality.UNKNOWN, null, report, List.of());
        Track track = further.get(target.id());
        List<Track> gone = List.of();
        Fix last = track == null ? null : track.last();
        if (track != null && last != null && !Passage.possible(last, fix, StationKind.CLASS_A)) {
            // The radar has given its number to another target.
            remove(track);
            gone = List.of(track);
            track = null;
        }
        if (track == null) {
            if (size() >= MOST_TRACKS) {
                refused++;
                return null;
            }
            track = new Track(target.id(), Track.NO_MMSI, StationKind.RADAR);
            further.put(track.id(), track);
        }
        track.add(fix);
        Identity before = track.identity();
        if (target.name() != null && !target.name().equals(before.name())) {
            track.says(before.with(target.name()), fix.heardMillis(), report.source());
        }
        return new Observation(track, fix, Observation.Kind.FRESH, track.isLate(fix), false, null, List.of(), gone);
    }

    /**
     * Takes in one message.
     *
     * @return null if the message is of a station that cannot be kept
     */
    public @Nullable Observation observe(AisMessage message, Report report) {
        Track first = first(message.mmsi());
        if (first == null) {
            return null;
        }
        SharedNumber several = shared.get(message.mmsi());
        int hash = message.hashCode();
        Track heard = several == null ? first : several.that(track -> track.has(hash, report.heardMillis()));
        int known = heard == null ? -1 : heard.recent().find(hash, report.heardMillis());
        if (heard != null && known >= 0) {
            return copy(heard, known, report);
        }
        if (message instanceof LocatedMessage located && located.hasPosition()) {
            return located(first, several, message, hash, fix(located, report));
        }
        Track track = several == null
                ? first
                : several.ofStatic(said(Identity.UNKNOWN, message), isClassA(message), report.source(),
                        report.heardMillis());
        track.heardBy(report.source(), report.heardMillis());
        boolean changed = learn(track, message, report);
        track.recent().add(hash, report.heardMillis(), null);
        List<Track> gone = joinedWithLongRange(track);
        return new Observation(track, null, Observation.Kind.FRESH, false, changed,
                gone.isEmpty() ? null : Correction.LONG_RANGE, List.of(), gone);
    }

    private @Nullable Track first(int mmsi) {
        Track track = byMmsi.get(mmsi);
        if (track == null) {
            SharedNumber several = shared.get(mmsi);
            if (several != null) {
                return several.tracks().getFirst();
            }
            if (size() >= MOST_TRACKS) {
                refused++;
                return null;
            }
            track = known(new Track(MmsiFormat.digits(mmsi), mmsi, kindByNumber(mmsi, StationKind.CLASS_A)));
            byMmsi.put(mmsi, track);
        }
        return track;
    }

    /** A new track with what is remembered of it. */
    private Track known(Track track) {
        Remembered past = memory.take(track.id());
        if (past != null) {
            track.remember(past);
            Integer imo = past.identity().imo();
            if (imo != null && ImoNumber.isValid(imo) && !byImo.containsKey(imo)) {
                byImo.put(imo, track);
                track.longRange(longRangeIntervals.getOrDefault(imo, ReportingInterval.LRIT_MILLIS));
            }
        }
        return track;
    }

    private Observation located(Track first, @Nullable SharedNumber several, AisMessage message, int hash, Fix told) {
        StationKind said = kindByNumber(message.mmsi(), kindByMessage(message, first.kind()));
        boolean isNew = first.heardMillis(told.report().source()) == Long.MIN_VALUE;
        Fix fix = isOutOfReach(told, message) ? told.doubted(Doubt.OUT_OF_REACH) : told;
        SharedNumber.Placed placed = place(first, several, fix, said);
        Track track = placed.track();
        Doubt doubt = placed.fix().doubt();
        if (doubt != null) {
            doubted.computeIfAbsent(doubt, one -> new AtomicLong()).incrementAndGet();
        }
        boolean late = placed.fix().isBelieved() && track.isLate(placed.fix());
        boolean changed = learn(track, message, told.report());
        track.recent().add(hash, told.heardMillis(), placed.fix());
        if (isNew && (placed.fix().isBelieved() || track.last() == null)) {
            reach.learn(told.report().source(), told);
        }
        placed.gone().forEach(this::drop);
        return new Observation(track, placed.fix(), Observation.Kind.FRESH, late, changed, placed.correction(),
                placed.changed(), placed.gone());
    }

    private SharedNumber.Placed place(Track first, @Nullable SharedNumber several, Fix fix, StationKind said) {
        if (!fix.isBelieved()) {
            Track track = several == null ? first : several.nearest(fix);
            track.add(fix);
            return SharedNumber.Placed.simply(track, fix);
        }
        SharedNumber number = several;
        if (number == null) {
            Fix near = first.believedNear(fix.heardMillis());
            if (near == null || Passage.possible(near, fix, said)) {
                first.add(fix);
                return SharedNumber.Placed.simply(first, fix);
            }
            number = new SharedNumber(first);
            shared.put(first.mmsi(), number);
        }
        SharedNumber.Placed placed = number.place(fix, said, this::open);
        if (number.isOver(fix.heardMillis()) && byMmsi.get(first.mmsi()) == number.tracks().getFirst()) {
            shared.remove(first.mmsi());
        }
        return placed;
    }

    /** Opens a further track on the number of one that there is; null if there are too many. */
    private @Nullable Track open(Track like) {
        if (size() >= MOST_TRACKS) {
            refused++;
            return null;
        }
        String number = MmsiFormat.digits(like.mmsi());
        if (!byMmsi.containsKey(like.mmsi())) {
            Track track = new Track(number, like.mmsi(), like.kind());
            byMmsi.put(like.mmsi(), track);
            return track;
        }
        int n = 2;
        while (further.containsKey(number + "~" + n)) {
            n++;
        }
        Track track = new Track(number + "~" + n, like.mmsi(), like.kind());
        further.put(track.id(), track);
        return track;
    }

    /**
     * Whether the receivers that heard a position cannot have heard a station there. A report that a repeater passed on, and an aid
     * that is not where its sender is, say nothing of it.
     */
    private boolean isOutOfReach(Fix fix, AisMessage message) {
        if (message.repeat() > 0 && message.repeat() <= LAST_BY_REPEATER) {
            return false;
        }
        if (message instanceof AidToNavigationReport || message.type() == 9) {
            return false;
        }
        return reach.excludes(fix.report().source(), fix)
                && fix.alsoHeard().stream().allMatch(other -> reach.excludes(other.source(), fix));
    }

    private Observation copy(Track track, int known, Report report) {
        Fix first = track.recent().fix(known);
        if (first == null || first.report().source().equals(report.source())) {
            return doubled(track);
        }
        if (first.doubt() == Doubt.OUT_OF_REACH && !reach.excludes(report.source(), first)) {
            Fix wider = first.heardBy(report).doubted(null);
            track.drop(first);
            SharedNumber.Placed placed = place(track, shared.get(track.mmsi()), wider, track.kind());
            track.recent().replace(known, placed.fix());
            placed.gone().forEach(this::drop);
            boolean late = placed.fix().isBelieved() && placed.track().isLate(placed.fix());
            return new Observation(placed.track(), placed.fix(), Observation.Kind.DOUBLE, late, false,
                    placed.correction(), placed.changed(), placed.gone());
        }
        track.recent().replace(known, track.heardAlso(first, report));
        if (first.isBelieved()) {
            track.heardBy(report.source(), report.heardMillis());
        }
        return doubled(track);
    }

    private static Observation doubled(Track track) {
        return new Observation(track, null, Observation.Kind.DOUBLE, false, false, null, List.of(), List.of());
    }

    private static Fix fix(LocatedMessage message, Report report) {
        if (!(message instanceof PositionReport position)) {
            return new Fix(report.heardMillis(), message.latitude(), message.longitude(), Fix.SOG_NOT_AVAILABLE,
                    Fix.COG_NOT_AVAILABLE, Fix.HEADING_NOT_AVAILABLE, Fix.ROT_NOT_AVAILABLE,
                    PositionReport.STATUS_NOT_DEFINED,
                    message.type(), quality(message), null, report, List.of());
        }
        int rateOfTurn = position instanceof ClassAPositionReport classA ? classA.rateOfTurn() : Fix.ROT_NOT_AVAILABLE;
        int sog = position instanceof SarAircraftPositionReport && position.hasSog()
                ? Math.min(position.sog(), 60_000)
                : position.sog();
        return new Fix(report.heardMillis(), position.latitude(), position.longitude(), sog,
                position.hasCog() ? position.cog() : Fix.COG_NOT_AVAILABLE,
                position.hasTrueHeading() ? position.trueHeading() : Fix.HEADING_NOT_AVAILABLE, rateOfTurn,
                position.navigationalStatus(), position.type(),
                PositionQuality.of(position.positionAccuracy(), position.raim(), position.utcSecond()), null, report,
                List.of());
    }

    private static PositionQuality quality(LocatedMessage message) {
        return message instanceof AidToNavigationReport aid
                ? PositionQuality.of(aid.positionAccuracy(), aid.raim() == 1, aid.utcSecond())
                : PositionQuality.of(message.positionAccuracy(), false, PositionReport.SECOND_NOT_AVAILABLE);
    }

    /** Learns what the station is; true if that is other than before. */
    private static boolean learn(Track track, AisMessage message, Report report) {
        StationKind kind = kindByNumber(track.mmsi(), kindByMessage(message, track.kind()));
        boolean changed = kind != track.kind();
        track.kind(kind);
        Identity before = track.identity();
        Identity after = said(before, message);
        if (after.equals(before) && !(message instanceof StaticData)) {
            return changed;
        }
        track.says(after.equals(before) ? before : after, report.heardMillis(), report.source());
        return changed || !after.equals(before);
    }

    private static boolean isClassA(AisMessage message) {
        return message.type() == 5;
    }

    private static StationKind kindByMessage(AisMessage message, StationKind before) {
        return switch (message.type()) {
            case 1, 2, 3, 5 -> StationKind.CLASS_A;
            case 18, 19, 24 -> StationKind.CLASS_B;
            case 4 -> StationKind.BASE_STATION;
            case 9 -> StationKind.SAR_AIRCRAFT;
            case 21 -> StationKind.AID_TO_NAVIGATION;
            default -> before;
        };
    }

    private static StationKind kindByNumber(int mmsi, StationKind said) {
        return switch (MmsiFormat.of(mmsi)) {
            case SART -> StationKind.SART;
            case MAN_OVERBOARD -> StationKind.MAN_OVERBOARD;
            case EPIRB -> StationKind.EPIRB;
            case CRAFT -> StationKind.CRAFT;
            case COAST_STATION -> StationKind.BASE_STATION;
            case AID_TO_NAVIGATION -> StationKind.AID_TO_NAVIGATION;
            case SAR_AIRCRAFT -> StationKind.SAR_AIRCRAFT;
            default -> said;
        };
    }

    /** What is known of a station after a message of it. */
    private static Identity said(Identity before, AisMessage message) {
        return message instanceof StaticData said ? said(before, said) : distress(before, message);
    }

    private static Identity said(Identity before, StaticData said) {
        boolean sized = said.hasDimensions();
        StaticAndVoyageData data = said instanceof StaticAndVoyageData v ? v : null;
        AidToNavigationReport aid = said instanceof AidToNavigationReport a ? a : null;
        return new Identity(
                data != null ? data.hasImoNumber() ? Integer.valueOf(data.imoNumber()) : null : before.imo(),
                said.hasName() ? said.name() : before.name(), said.hasCallSign() ? said.callSign() : before.callSign(),
                said.shipType() != AisMessage.ABSENT ? Integer.valueOf(said.shipType()) : before.shipType(),
                sized ? said.toBow() : before.toBow(), sized ? said.toStern() : before.toStern(),
                sized ? said.toPort() : before.toPort(), sized ? said.toStarboard() : before.toStarboard(),
                data != null ? data.hasDraught() ? Integer.valueOf(data.draught()) : null : before.draught(),
                data != null ? data.destination().isEmpty() ? null : data.destination() : before.destination(),
                data != null ? eta(data) : before.eta(),
                aid != null ? Integer.valueOf(aid.aidType()) : before.aidType(),
                aid != null ? Aid.of(aid) : before.aid(), epfd(before, said), mothership(before, said),
                before.distress());
    }

    private static @Nullable Integer epfd(Identity before, StaticData said) {
        int epfd = switch (said) {
            case StaticAndVoyageData data -> data.epfd();
            case AidToNavigationReport aid -> aid.epfd();
            case ExtendedClassBPositionReport report -> report.epfd();
            case StaticDataPartB part -> part.epfd();
            case StaticDataPartA part -> AisMessage.ABSENT;
        };
        return epfd == AisMessage.ABSENT ? before.epfd() : Integer.valueOf(epfd);
    }

    /** As its part B says, else by the call sign of craft: an A and the last six digits of the parent, whose country is the craft's. */
    private static @Nullable Integer mothership(Identity before, StaticData said) {
        if (said instanceof StaticDataPartB part && part.hasMothershipMmsi()) {
            return part.mothershipMmsi();
        }
        if (before.mothership() == null && MmsiFormat.of(said.mmsi()) == MmsiFormat.CRAFT
                && said.callSign().matches("A\\d{6}")) {
            int country = said.mmsi() / 10_000 % 1_000;
            return country * 1_000_000 + Integer.parseInt(said.callSign().substring(1));
        }
        return before.mothership();
    }

    private static Identity distress(Identity before, AisMessage message) {
        if (!kindByNumber(message.mmsi(), StationKind.CLASS_A).isDistress()) {
            return before;
        }
        Distress said = switch (message) {
            case ClassAPositionReport report -> Distress.ofStatus(report.mmsi(), report.navigationalStatus());
            case SafetyText text -> Distress.ofText(text.mmsi(), text.text());
            default -> null;
        };
        return said == null || said == before.distress() ? before : before.with(said);
    }

    private static @Nullable String eta(StaticAndVoyageData data) {
        return data.hasEta()
                ? String.format(Locale.ROOT, "%02d-%02dT%02d:%02dZ", data.etaMonth(), data.etaDay(), data.etaHour(),
                        data.etaMinute())
                : null;
    }

    /** Brings the track's staleness up to a moment; true if it changed. */
    public static boolean age(Track track, long knownMillis) {
        Staleness now = track.stalenessAt(knownMillis);
        boolean changed = now != track.staleness();
        track.staleness(now);
        return changed;
    }

    /** When the track's staleness next changes by silence, known. */
    public static long nextChangeMillis(Track track) {
        return track.nextChangeMillis();
    }
}
