package org.roadstead.tracker.track;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known of one station. The engine's thread alone changes it. */
public final class Track {
    /** Receivers that heard it within this time of its newest report are its sources. */
    private static final long SOURCE_MILLIS = 10 * 60_000;
    private static final int MOST_SOURCES = 64;

    private final String id;
    private final int mmsi;
    private final String digits;
    private final @Nullable String flag;
    private StationKind kind;
    private Identity identity = Identity.UNKNOWN;
    private Trail trail = Trail.EMPTY;
    private Staleness staleness = Staleness.LIVE;
    private long heardMillis = Long.MIN_VALUE;
    private final RecentMessages recent = new RecentMessages();
    private final Map<String, Long> sources = new HashMap<>(4);

    Track(String id, int mmsi, StationKind kind) {
        this.id = id;
        this.mmsi = mmsi;
        this.digits = MmsiFormat.digits(mmsi);
        this.flag = MmsiFormat.country(mmsi);
        this.kind = kind;
    }

    /** Stable under replay. */
    public String id() {
        return id;
    }

    public int mmsi() {
        return mmsi;
    }

    /** MMSI as nine digits. */
    public String mmsiDigits() {
        return digits;
    }

    /** ISO 3166-1 alpha-2 by the MID; null where the number names no country. */
    public @Nullable String flag() {
        return flag;
    }

    public StationKind kind() {
        return kind;
    }

    void kind(StationKind kind) {
        this.kind = kind;
    }

    public Identity identity() {
        return identity;
    }

    void identity(Identity identity) {
        this.identity = identity;
    }

    public Trail trail() {
        return trail;
    }

    void add(Fix fix) {
        trail = trail.with(fix);
    }

    /** Another receiver heard the same report; the fix as it stands now. */
    Fix heardAlso(Fix fix, Report other) {
        Fix wider = fix.heardBy(other);
        trail = trail.replaced(fix, wider);
        return wider;
    }

    RecentMessages recent() {
        return recent;
    }

    /** The newest by heard time; null while it has told no position. */
    public @Nullable Fix last() {
        return trail.last();
    }

    public Staleness staleness() {
        return staleness;
    }

    void staleness(Staleness staleness) {
        this.staleness = staleness;
    }

    /** Newest report of any kind, heard. */
    public long heardMillis() {
        return heardMillis;
    }

    void heardBy(String source, long heard) {
        heardMillis = Math.max(heardMillis, heard);
        if (sources.size() < MOST_SOURCES || sources.containsKey(source)) {
            sources.merge(source, heard, Math::max);
        }
    }

    /** Receivers that heard it lately, sorted. */
    public List<String> sources() {
        if (sources.size() == 1) {
            return List.of(sources.keySet().iterator().next());
        }
        List<String> recent = new ArrayList<>();
        sources.forEach((source, heard) -> {
            if (heard >= heardMillis - SOURCE_MILLIS) {
                recent.add(source);
            }
        });
        recent.sort(null);
        return List.copyOf(recent);
    }

    /** Reporting interval to expect now, milliseconds; that of a slow Class B before the first fix. */
    public long intervalMillis() {
        Fix last = last();
        return last == null ? 180_000 : ReportingInterval.millis(kind, last);
    }

    /** How current it is at a moment. */
    Staleness stalenessAt(long knownMillis) {
        Fix last = last();
        long age = knownMillis - heardMillis;
        long stale = last == null ? 30 * 60_000 : ReportingInterval.staleAfterMillis(kind, last);
        if (age <= stale) {
            return Staleness.LIVE;
        }
        return age <= 2 * stale ? Staleness.STALE : Staleness.LOST;
    }

    /** When its staleness next changes if nothing is heard, known. */
    long nextChangeMillis() {
        Fix last = last();
        long stale = last == null ? 30 * 60_000 : ReportingInterval.staleAfterMillis(kind, last);
        return heardMillis + (staleness == Staleness.LIVE ? stale : 2 * stale) + 1;
    }
}
