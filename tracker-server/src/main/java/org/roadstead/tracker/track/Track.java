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
    /** What was heard within this time speaks for which of two ships on one number it was, milliseconds. */
    private static final long SHARED_MILLIS = 30 * 60_000;

    /** Number of a track that has none. */
    public static final int NO_MMSI = -1;
    private static final int MOST_SPANS = 24;
    private static final int MOST_CALLS = 64;
    /** A station that tells no position is stale after half an hour. */
    private static final long UNPLACED_MILLIS = 30 * 60_000;

    private final String id;
    private final int mmsi;
    private final @Nullable String digits;
    private final @Nullable String flag;
    private StationKind kind;
    private Identity identity = Identity.UNKNOWN;
    private Trail trail = Trail.EMPTY;
    private Staleness staleness = Staleness.LIVE;
    private long heardMillis = Long.MIN_VALUE;
    private @Nullable Fix last;
    private @Nullable Fix doubted;
    private int believed;
    private long openedMillis = Long.MIN_VALUE;
    private boolean ownIdentity;
    private long longRangeMillis = ReportingInterval.LRIT_MILLIS;
    private List<IdentitySpan> history = List.of();
    private @Nullable Remembered before;
    private List<PortCall> calls = List.of();
    private final RecentMessages recent = new RecentMessages();
    private final Map<String, Long> sources = new HashMap<>(4);

    Track(String id, int mmsi, StationKind kind) {
        this.id = id;
        this.mmsi = mmsi;
        this.digits = mmsi == NO_MMSI ? null : MmsiFormat.digits(mmsi);
        this.flag = mmsi == NO_MMSI ? null : MmsiFormat.country(mmsi);
        this.kind = kind;
    }

    /** Stable under replay. */
    public String id() {
        return id;
    }

    public int mmsi() {
        return mmsi;
    }

    /** MMSI as nine digits; null where it is not known. */
    public @Nullable String mmsiDigits() {
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

    /** What it said of itself, the oldest first. */
    public List<IdentitySpan> history() {
        return history;
    }

    /** False while its identity is only that of another track of the same number. */
    boolean hasOwnIdentity() {
        return ownIdentity;
    }

    /** It said of itself what it is. */
    void says(Identity now, long heard, String source) {
        boolean more = ownIdentity && !history.isEmpty() && history.getLast().identity().isPartOf(now);
        List<IdentitySpan> next = new ArrayList<>(history);
        if (more) {
            next.add(next.removeLast().again(now, heard));
        } else {
            if (next.size() >= MOST_SPANS) {
                next.removeFirst();
            }
            next.add(new IdentitySpan(now, heard, heard, source, 1));
        }
        history = List.copyOf(next);
        identity = now;
        ownIdentity = true;
    }

    /** It was known before it left the picture. */
    void remember(Remembered past) {
        kind = past.kind();
        identity = past.identity();
        history = past.history();
        ownIdentity = !history.isEmpty();
        calls = past.calls();
        before = past;
    }

    /** Its last position before it left the picture, if that is no more than 60 days ago; else null. */
    public @Nullable Fix lastBefore() {
        Remembered past = before;
        return past == null || heardMillis - past.heardMillis() > TrackMemory.LAST_REPORT_MILLIS ? null : past.last();
    }

    /** Its port calls, the oldest first. */
    public List<PortCall> calls() {
        return calls;
    }

    /** The call that lasts; null where there is none. */
    public @Nullable PortCall openCall() {
        PortCall newest = calls.isEmpty() ? null : calls.getLast();
        return newest == null || newest.departedMillis() != null ? null : newest;
    }

    /** A call begins. */
    public void arrives(PortCall call) {
        List<PortCall> next = new ArrayList<>(calls);
        if (next.size() >= MOST_CALLS) {
            next.removeFirst();
        }
        next.add(call);
        calls = List.copyOf(next);
    }

    /** The call that lasts ends. */
    public void departs(long heard) {
        PortCall call = openCall();
        if (call != null) {
            List<PortCall> next = new ArrayList<>(calls);
            next.set(next.size() - 1, call.departed(heard));
            calls = List.copyOf(next);
        }
    }

    /** Takes another track's identity for its own until it says one. */
    void borrow(Identity other) {
        identity = other;
    }

    /** Gives what was said about the time at which the further ship appeared to that ship, if it contradicts what was said else. */
    void share(Track further) {
        IdentitySpan theirs = null;
        for (IdentitySpan span : history) {
            if (span.untilMillis() >= further.openedMillis - SHARED_MILLIS && (theirs == null
                    || Math.abs(span.fromMillis() - further.openedMillis) < Math
                            .abs(theirs.fromMillis() - further.openedMillis))) {
                theirs = span;
            }
        }
        IdentitySpan given = theirs;
        List<IdentitySpan> kept = given == null
                ? List.of()
                : history.stream().filter(span -> span.identity().contradicts(given.identity())).toList();
        if (given == null || kept.isEmpty()) {
            further.borrow(identity);
            return;
        }
        List<IdentitySpan> moved = history.stream().filter(span -> !kept.contains(span)).toList();
        history = kept;
        identity = kept.getLast().identity();
        further.history = moved;
        further.identity = moved.getLast().identity();
        further.ownIdentity = true;
    }

    public Trail trail() {
        return trail;
    }

    void add(Fix fix) {
        trail = trail.with(fix);
        heardMillis = Math.max(heardMillis, fix.heardMillis());
        if (fix.isBelieved()) {
            believe(fix);
        } else {
            if (doubted == null || fix.heardMillis() >= doubted.heardMillis()) {
                doubted = fix;
            }
            if (last == null) {
                credit(fix);
            }
        }
    }

    /** Adds a fix that came by another way; it is believed if the ship can have been there. The fix as it is in the trail. */
    Fix adopt(Fix fix) {
        Fix near = believedNear(fix.heardMillis());
        boolean possible = near == null || Passage.possible(near, fix, kind)
                || (kind == StationKind.LRIT && doubted != null && Passage.possible(doubted, fix, kind));
        Fix marked = possible ? fix : fix.doubted(Doubt.JUMP);
        add(marked);
        return marked;
    }

    private void believe(Fix fix) {
        believed++;
        openedMillis = believed == 1 ? fix.heardMillis() : Math.min(openedMillis, fix.heardMillis());
        if (last == null || fix.heardMillis() >= last.heardMillis()) {
            last = fix;
        }
        credit(fix);
    }

    private void credit(Fix fix) {
        heardBy(fix.report().source(), fix.heardMillis());
        fix.alsoHeard().forEach(other -> heardBy(other.source(), other.heardMillis()));
    }

    /** Another receiver heard the same report; the fix as it stands now. */
    Fix heardAlso(Fix fix, Report other) {
        Fix wider = fix.heardBy(other);
        trail = trail.replaced(fix, wider);
        if (fix.equals(last)) {
            last = wider;
        }
        if (fix.equals(doubted)) {
            doubted = wider;
        }
        return wider;
    }

    /** Believes a fix of the trail, or doubts it. */
    void mark(Fix fix, @Nullable Doubt doubt) {
        trail = trail.replaced(fix, fix.doubted(doubt));
        recount();
    }

    /** Takes a fix out that was never the track's. */
    void drop(Fix fix) {
        trail = trail.without(fix);
        recount();
    }

    /** Sets right what is known beside the trail, from the trail. */
    private void recount() {
        last = null;
        doubted = null;
        believed = 0;
        sources.clear();
        for (Fix fix : trail.toArray()) {
            if (fix.isBelieved()) {
                believe(fix);
            } else {
                doubted = fix;
            }
        }
    }

    /** The other track was this ship all along. */
    void takeOver(Track other) {
        for (Fix fix : other.trail.toArray()) {
            add(fix);
        }
        if (other.ownIdentity) {
            List<IdentitySpan> both = new ArrayList<>(history);
            both.addAll(other.history);
            history = List.copyOf(both.subList(Math.max(0, both.size() - MOST_SPANS), both.size()));
            identity = other.identity;
            ownIdentity = true;
        }
        List<PortCall> all = new ArrayList<>(calls);
        all.addAll(other.calls);
        calls = List.copyOf(all.subList(Math.max(0, all.size() - MOST_CALLS), all.size()));
        kind = other.kind;
        heardMillis = Math.max(heardMillis, other.heardMillis);
    }

    /** The other track was this ship where it cannot have been. */
    void takeOverDoubted(Track other) {
        for (Fix fix : other.trail.toArray()) {
            add(fix.doubted(Doubt.JUMP));
        }
    }

    /** How many of its fixes were believed since it was opened or last set right. */
    int believed() {
        return believed;
    }

    /** Its first fix that is believed, heard. */
    long openedMillis() {
        return openedMillis;
    }

    boolean wasBelievedBetween(long fromMillis, long toMillis) {
        for (int i = trail.heardUpTo(fromMillis - 1); i < trail.size(); i++) {
            Fix fix = trail.fix(i);
            if (fix.heardMillis() > toMillis) {
                return false;
            }
            if (fix.isBelieved()) {
                return true;
            }
        }
        return false;
    }

    /** The fix that is believed and was heard nearest to a moment. */
    @Nullable
    Fix believedNear(long moment) {
        if (last == null || last.heardMillis() <= moment) {
            return last;
        }
        Fix after = last;
        for (int i = trail.size() - 1; i >= 0; i--) {
            Fix fix = trail.fix(i);
            if (fix.isBelieved()) {
                if (fix.heardMillis() <= moment) {
                    return moment - fix.heardMillis() <= after.heardMillis() - moment ? fix : after;
                }
                after = fix;
            }
        }
        return after;
    }

    /** True if an equal message of the same moment was heard. */
    boolean has(int hash, long heard) {
        return recent.find(hash, heard) >= 0;
    }

    RecentMessages recent() {
        return recent;
    }

    /** The newest that is believed, by heard time; null while there is none. */
    public @Nullable Fix last() {
        return last;
    }

    /** True if a later fix is believed. */
    boolean isLate(Fix fix) {
        return last != null && last.heardMillis() > fix.heardMillis();
    }

    /** The fix to show: the newest that is believed, or the newest at all where none is. */
    public @Nullable Fix shown() {
        return last != null ? last : doubted;
    }

    /** The newest that is not believed, if no later one is; else null. */
    public @Nullable Fix doubted() {
        return doubted == null || (last != null && last.heardMillis() > doubted.heardMillis()) ? null : doubted;
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

    boolean wasHeardBy(String source) {
        return heardMillis(source) >= heardMillis - SHARED_MILLIS;
    }

    /** When the receiver heard it last; {@link Long#MIN_VALUE} for never. */
    long heardMillis(String source) {
        Long heard = sources.get(source);
        return heard == null ? Long.MIN_VALUE : heard;
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

    /** Milliseconds without a report after which it is stale. */
    long staleAfterMillis() {
        if (last == null) {
            return UNPLACED_MILLIS;
        }
        return last.messageType() == Fix.LRIT_REPORT
                ? ReportingInterval.longRangeStaleAfterMillis(longRangeMillis)
                : ReportingInterval.staleAfterMillis(kind, last);
    }

    /** Reports of long-range identification and tracking were ordered at this interval. */
    void longRange(long intervalMillis) {
        longRangeMillis = intervalMillis;
    }

    /** How current it is at a moment. */
    Staleness stalenessAt(long knownMillis) {
        long age = knownMillis - heardMillis;
        long stale = staleAfterMillis();
        if (age <= stale) {
            return Staleness.LIVE;
        }
        return age <= 2 * stale ? Staleness.STALE : Staleness.LOST;
    }

    /** When its staleness next changes if nothing is heard, known. */
    long nextChangeMillis() {
        long stale = staleAfterMillis();
        return heardMillis + (staleness == Staleness.LIVE ? stale : 2 * stale) + 1;
    }
}
