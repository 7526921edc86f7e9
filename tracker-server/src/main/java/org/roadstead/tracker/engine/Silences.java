package org.roadstead.tracker.engine;

import java.util.HashMap;
import java.util.Map;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.Track;
import org.roadstead.tracker.track.Tracks;

/** Follows how long nothing was heard of each track: it gets stale, is lost, what is said of it ends, and it is forgotten. */
final class Silences {
    /** After a track is lost, what is said of it ends this much later. */
    static final long CLEAR_AFTER_LOST_MILLIS = 120_000;
    static final long FORGET_AFTER_LOST_MILLIS = 24 * 3600_000L;

    private final DueTimes dueTimes;
    /** When each track is looked at next, known. */
    private final Map<String, Long> next = new HashMap<>();
    /** Since when each lost track is lost: known time of the look that found it so, or of a late report after it. */
    private final Map<String, Long> lostSince = new HashMap<>();

    /** Newest report of each vessel, heard. */
    private final Map<String, Long> vesselsHeard = new HashMap<>();
    private long vesselMillis;

    /** What a look found. */
    enum Found {
        NOTHING, AGED, TO_CLEAR, TO_FORGET
    }

    Silences(DueTimes dueTimes) {
        this.dueTimes = dueTimes;
    }

    /** A report of the track came, perhaps one so old that the track is lost nevertheless. */
    void heard(Track track, long known) {
        count(track);
        Tracks.age(track, known);
        if (track.staleness() == Staleness.LOST) {
            lostSince.put(track.id(), known);
            lookAt(track, known + CLEAR_AFTER_LOST_MILLIS);
        } else {
            lostSince.remove(track.id());
            lookAt(track, Math.max(known + 1, Tracks.nextChangeMillis(track)));
        }
    }

    private void count(Track track) {
        if (track.kind().isVessel()) {
            Long before = vesselsHeard.put(track.id(), track.heardMillis());
            if (before != null && track.staleness() != Staleness.LOST) {
                vesselMillis += track.heardMillis() - before;
            }
        }
    }

    /** Time between reports of vessels that were not lost between them, summed over all vessels there ever were. */
    long vesselMillis() {
        return vesselMillis;
    }

    /** One look is set a track, the earliest that was asked for: the others follow from it. */
    private void lookAt(Track track, long knownMillis) {
        Long set = next.get(track.id());
        if (set == null || knownMillis < set) {
            next.put(track.id(), knownMillis);
            dueTimes.at(knownMillis, new Due.Silence(track.id()));
        }
    }

    /** The time for a look at the track has come. */
    Found look(Track track, long known) {
        Long set = next.get(track.id());
        if (set == null || set > known) {
            return Found.NOTHING;
        }
        next.remove(track.id());
        boolean aged = Tracks.age(track, known);
        if (track.staleness() != Staleness.LOST) {
            lookAt(track, Math.max(known + 1, Tracks.nextChangeMillis(track)));
            return aged ? Found.AGED : Found.NOTHING;
        }
        long lost = lostSince.computeIfAbsent(track.id(), id -> known);
        if (known >= lost + FORGET_AFTER_LOST_MILLIS) {
            return Found.TO_FORGET;
        }
        boolean isOver = isOver(track, known);
        lookAt(track, lost + (isOver ? FORGET_AFTER_LOST_MILLIS : CLEAR_AFTER_LOST_MILLIS));
        if (isOver) {
            return Found.TO_CLEAR;
        }
        return aged ? Found.AGED : Found.NOTHING;
    }

    /** True once the track is lost for so long that nothing is said of it any more. */
    boolean isOver(Track track, long known) {
        Long lost = lostSince.get(track.id());
        return lost != null && known >= lost + CLEAR_AFTER_LOST_MILLIS;
    }

    void forget(Track track) {
        next.remove(track.id());
        lostSince.remove(track.id());
        vesselsHeard.remove(track.id());
    }
}
