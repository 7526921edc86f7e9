package org.roadstead.tracker.track;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.agrona.collections.Int2ObjectHashMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.LocatedMessage;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticData;

/** All tracks, by MMSI. The engine's thread alone. */
public final class Tracks {
    /** Numbers beyond this many are refused and counted, so that no feed can fill the memory. */
    public static final int MOST_TRACKS = 1_500_000;

    private final Int2ObjectHashMap<Track> byMmsi = new Int2ObjectHashMap<>();
    private long refused;

    public Collection<Track> all() {
        return byMmsi.values();
    }

    public int size() {
        return byMmsi.size();
    }

    /** Messages of further stations past {@link #MOST_TRACKS}. */
    public long refused() {
        return refused;
    }

    public @Nullable Track find(int mmsi) {
        return byMmsi.get(mmsi);
    }

    /** Forgets a track that has been lost for long. */
    public void remove(Track track) {
        byMmsi.remove(track.mmsi());
    }

    /**
     * Takes in one message.
     *
     * @return null if the message is of a station that cannot be kept
     */
    public @Nullable Observation observe(AisMessage message, Report report) {
        Track track = byMmsi.get(message.mmsi());
        if (track == null) {
            if (byMmsi.size() >= MOST_TRACKS) {
                refused++;
                return null;
            }
            track = new Track(MmsiFormat.digits(message.mmsi()), message.mmsi(),
                    kindByNumber(message.mmsi(), StationKind.CLASS_A));
            byMmsi.put(message.mmsi(), track);
        }
        track.heardBy(report.source(), report.heardMillis());
        int hash = message.hashCode();
        RecentMessages recent = track.recent();
        int known = recent.find(hash, report.heardMillis());
        if (known >= 0) {
            return copy(track, known, report);
        }
        Fix before = track.last();
        Fix fix = message instanceof LocatedMessage located && located.hasPosition() ? fix(located, report) : null;
        boolean late = fix != null && before != null && fix.heardMillis() < before.heardMillis();
        boolean kindChanged = learnKind(track, message);
        boolean changed = learnIdentity(track, message) || kindChanged;
        if (fix != null) {
            track.add(fix);
        }
        recent.add(hash, report.heardMillis(), fix);
        return new Observation(track, fix, Observation.Kind.FRESH, late, changed);
    }

    private static Observation copy(Track track, int known, Report report) {
        Fix first = track.recent().fix(known);
        if (first != null && !first.report().source().equals(report.source())) {
            track.recent().replace(known, track.heardAlso(first, report));
        }
        return new Observation(track, null, Observation.Kind.DOUBLE, false, false);
    }

    private static Fix fix(LocatedMessage message, Report report) {
        if (!(message instanceof PositionReport position)) {
            return new Fix(report.heardMillis(), message.latitude(), message.longitude(), Fix.SOG_NOT_AVAILABLE,
                    Fix.COG_NOT_AVAILABLE, Fix.HEADING_NOT_AVAILABLE, Fix.ROT_NOT_AVAILABLE,
                    PositionReport.STATUS_NOT_DEFINED,
                    message.type(), report, List.of());
        }
        int rateOfTurn = position instanceof ClassAPositionReport classA ? classA.rateOfTurn() : Fix.ROT_NOT_AVAILABLE;
        int sog = position instanceof SarAircraftPositionReport && position.hasSog()
                ? Math.min(position.sog(), 60_000)
                : position.sog();
        return new Fix(report.heardMillis(), position.latitude(), position.longitude(), sog,
                position.hasCog() ? position.cog() : Fix.COG_NOT_AVAILABLE,
                position.hasTrueHeading() ? position.trueHeading() : Fix.HEADING_NOT_AVAILABLE, rateOfTurn,
                position.navigationalStatus(), position.type(), report, List.of());
    }

    private static boolean learnKind(Track track, AisMessage message) {
        StationKind said = switch (message.type()) {
            case 1, 2, 3, 5 -> StationKind.CLASS_A;
            case 18, 19, 24 -> StationKind.CLASS_B;
            case 4 -> StationKind.BASE_STATION;
            case 9 -> StationKind.SAR_AIRCRAFT;
            case 21 -> StationKind.AID_TO_NAVIGATION;
            default -> track.kind();
        };
        StationKind kind = kindByNumber(track.mmsi(), said);
        boolean changed = kind != track.kind();
        track.kind(kind);
        return changed;
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

    private static boolean learnIdentity(Track track, AisMessage message) {
        if (!(message instanceof StaticData said)) {
            return false;
        }
        Identity before = track.identity();
        boolean sized = said.hasDimensions();
        StaticAndVoyageData data = message instanceof StaticAndVoyageData v ? v : null;
        AidToNavigationReport aid = message instanceof AidToNavigationReport a ? a : null;
        Identity after = new Identity(
                data != null ? data.hasImoNumber() ? Integer.valueOf(data.imoNumber()) : null : before.imo(),
                said.hasName() ? said.name() : before.name(), said.hasCallSign() ? said.callSign() : before.callSign(),
                said.shipType() != AisMessage.ABSENT ? Integer.valueOf(said.shipType()) : before.shipType(),
                sized ? said.toBow() : before.toBow(), sized ? said.toStern() : before.toStern(),
                sized ? said.toPort() : before.toPort(), sized ? said.toStarboard() : before.toStarboard(),
                data != null ? data.hasDraught() ? Integer.valueOf(data.draught()) : null : before.draught(),
                data != null ? data.destination().isEmpty() ? null : data.destination() : before.destination(),
                data != null ? eta(data) : before.eta(),
                aid != null ? Integer.valueOf(aid.aidType()) : before.aidType(),
                aid != null ? aid.isVirtual() : before.virtual());
        track.identity(after.equals(before) ? before : after);
        return !after.equals(before);
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
