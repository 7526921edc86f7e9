package org.roadstead.tracker.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tracks of one number under which impossible positions were heard. A position that none of its tracks can have reached is kept
 * as doubtful; three that one ship can have made open a further track. Two tracks that were never heard in turn become one again when
 * one of them is stale: it was one ship that jumped.
 */
final class SharedNumber {
    /** More ships on one number are not told apart. */
    private static final int MOST_TRACKS = 8;
    private static final int MOST_DOUBTED = 32;
    /** So many positions, the one at hand among them, make a further ship. */
    private static final int ENOUGH = 3;
    private static final long WINDOW_MILLIS = 120 * 60_000;
    /** What speaks against a track, as if the position were so far off its course, metres. */
    private static final double OTHER_CLASS = 9_000;
    private static final double OTHER_RECEIVER = 4_000;

    private final List<Track> tracks = new ArrayList<>();
    private final List<Doubted> doubted = new ArrayList<>();

    /** A doubtful fix and the track in whose trail it is. */
    private record Doubted(Fix fix, Track in) {}

    /**
     * Where a fix went.
     *
     * @param fix as it is in the trail
     * @param correction how what was known before is now otherwise; null if it is not
     * @param changed further tracks that look different now
     * @param gone tracks that are part of another now
     */
    record Placed(Track track, Fix fix, @Nullable Correction correction, List<Track> changed, List<Track> gone) {
        static Placed simply(Track track, Fix fix) {
            return new Placed(track, fix, null, List.of(), List.of());
        }
    }

    /** Opens a track of the number. */
    interface Opening {
        @Nullable
        Track open(Track like);
    }

    SharedNumber(Track first) {
        tracks.add(first);
    }

    List<Track> tracks() {
        return tracks;
    }

    /** The first track for which it holds; null if there is none. */
    @Nullable
    Track that(Predicate<Track> holds) {
        for (Track track : tracks) {
            if (holds.test(track)) {
                return track;
            }
        }
        return null;
    }

    /** True while nothing speaks for a second ship. */
    boolean isOver(long heardMillis) {
        doubted.removeIf(one -> Math.abs(heardMillis - one.fix().heardMillis()) > WINDOW_MILLIS);
        return tracks.size() == 1 && doubted.isEmpty();
    }

    void forget(Track track) {
        tracks.remove(track);
        doubted.removeIf(one -> one.in() == track);
    }

    /** Puts a fix into the track that it belongs to. */
    Placed place(Fix fix, StationKind said, Opening opening) {
        Track track = likeliest(fix, said);
        if (track == null) {
            return doubt(fix, said, opening);
        }
        track.add(fix);
        List<Track> changed = loneDoubtsAreBitErrors(track);
        return settled(track, fix, changed);
    }

    /** The track that is most likely to have made the fix; null if none can. */
    private @Nullable Track likeliest(Fix fix, StationKind said) {
        Track best = null;
        double least = Double.MAX_VALUE;
        for (Track track : tracks) {
            Fix near = track.believedNear(fix.heardMillis());
            if (near == null || Passage.possible(near, fix, said)) {
                double off = near == null ? 0 : against(track, near, fix, said);
                if (off < least) {
                    least = off;
                    best = track;
                }
            }
        }
        return best;
    }

    private double against(Track track, Fix near, Fix fix, StationKind said) {
        double off = fix.heardMillis() >= near.heardMillis()
                ? Passage.metresFromCourse(near, fix)
                : Passage.metres(near, fix);
        if (track.kind() != said) {
            off += OTHER_CLASS;
        }
        if (!track.wasHeardBy(fix.report().source())) {
            off += OTHER_RECEIVER;
        }
        return off;
    }

    private Placed doubt(Fix fix, StationKind said, Opening opening) {
        Track nearest = nearest(fix);
        List<Doubted> chain = chain(fix, said);
        if (nearest.believed() == 1 && !chain.isEmpty() && chain.stream().allMatch(one -> one.in() == nearest)) {
            return firstWasWrong(nearest, fix, chain);
        }
        if (chain.size() + 1 >= ENOUGH && tracks.size() < MOST_TRACKS) {
            Track further = opening.open(nearest);
            if (further != null) {
                return further(nearest, further, fix, chain);
            }
        }
        Fix marked = fix.doubted(Doubt.JUMP);
        nearest.add(marked);
        if (doubted.size() >= MOST_DOUBTED) {
            doubted.removeFirst();
        }
        doubted.add(new Doubted(marked, nearest));
        return Placed.simply(nearest, marked);
    }

    /** The track with the least distance to make. */
    Track nearest(Fix fix) {
        Track best = tracks.getFirst();
        double least = Double.MAX_VALUE;
        for (Track track : tracks) {
            Fix near = track.believedNear(fix.heardMillis());
            double metres = near == null ? 0 : Passage.metres(near, fix);
            if (metres < least) {
                least = metres;
                best = track;
            }
        }
        return best;
    }

    /** Earlier doubtful fixes that the same ship can have made, the newest first. */
    private List<Doubted> chain(Fix fix, StationKind said) {
        List<Doubted> chain = new ArrayList<>();
        Fix last = fix;
        for (int i = doubted.size() - 1; i >= 0; i--) {
            Doubted one = doubted.get(i);
            if (Math.abs(fix.heardMillis() - one.fix().heardMillis()) <= WINDOW_MILLIS
                    && Passage.possible(one.fix(), last, said)) {
                chain.add(one);
                last = one.fix();
            }
        }
        return chain;
    }

    /** The only fix that was believed is the odd one out. */
    private Placed firstWasWrong(Track track, Fix fix, List<Doubted> chain) {
        Fix first = track.last();
        if (first != null) {
            track.mark(first, Doubt.BIT_ERROR);
        }
        chain.forEach(one -> track.mark(one.fix(), null));
        doubted.removeAll(chain);
        track.add(fix);
        return new Placed(track, fix, Correction.FIRST_POSITION, List.of(), List.of());
    }

    private Placed further(Track nearest, Track further, Fix fix, List<Doubted> chain) {
        List<Track> changed = new ArrayList<>();
        for (Doubted one : chain) {
            one.in().drop(one.fix());
            further.add(one.fix().doubted(null));
            if (!changed.contains(one.in())) {
                changed.add(one.in());
            }
        }
        doubted.removeAll(chain);
        further.add(fix);
        tracks.add(further);
        nearest.share(further);
        tracks.sort(Comparator.comparing(Track::id));
        return new Placed(further, fix, Correction.FURTHER_SHIP, changed, List.of());
    }

    /** A single impossible fix with good ones round it. */
    private List<Track> loneDoubtsAreBitErrors(Track good) {
        List<Track> changed = new ArrayList<>();
        for (int i = 0; i < doubted.size(); i++) {
            Doubted one = doubted.get(i);
            if (one.fix().doubt() == Doubt.JUMP && one.in() == good && isAlone(one)) {
                Fix marked = one.fix().doubted(Doubt.BIT_ERROR);
                good.mark(one.fix(), Doubt.BIT_ERROR);
                doubted.set(i, new Doubted(marked, good));
                changed.add(good);
            }
        }
        return changed;
    }

    private boolean isAlone(Doubted one) {
        return doubted.stream()
                .noneMatch(other -> !other.equals(one) && Passage.possible(other.fix(), one.fix(), one.in().kind()));
    }

    /** After a fix of one track: does another turn out to be the same ship? */
    private Placed settled(Track track, Fix fix, List<Track> changed) {
        List<Track> gone = new ArrayList<>();
        Track heir = track;
        Correction correction = null;
        Iterator<Track> others = List.copyOf(tracks).iterator();
        while (others.hasNext()) {
            Track other = others.next();
            Fix theirs = other.last();
            if (other == heir || theirs == null || !isStale(other, theirs, fix) || contradicts(other, heir)) {
                continue;
            }
            if (theirs.heardMillis() <= heir.openedMillis()) {
                other.takeOver(heir);
                gone.add(heir);
                tracks.remove(heir);
                heir = other;
                correction = Correction.JOINED;
            } else if (!heir.wasBelievedBetween(other.openedMillis(), theirs.heardMillis())) {
                heir.takeOverDoubted(other);
                gone.add(other);
                tracks.remove(other);
                changed = List.of();
            }
        }
        gone.forEach(this::forget);
        return new Placed(heir, fix, correction, changed, gone);
    }

    private static boolean isStale(Track track, Fix last, Fix now) {
        return now.heardMillis() - last.heardMillis() > track.staleAfterMillis();
    }

    private static boolean contradicts(Track one, Track other) {
        return one.hasOwnIdentity() && other.hasOwnIdentity() && one.identity().contradicts(other.identity());
    }

    /** The track of which a message without a position speaks. */
    Track ofStatic(Identity said, boolean classA, String receiver, long heardMillis) {
        List<Track> heardThere = tracks.stream().filter(track -> track.wasHeardBy(receiver)).toList();
        if (heardThere.size() == 1) {
            return heardThere.getFirst();
        }
        List<Track> left = narrowed(heardThere.isEmpty() ? tracks : heardThere,
                track -> track.hasOwnIdentity() && track.identity().agrees(said));
        left = narrowed(left, track -> (track.kind() == StationKind.CLASS_A) == classA);
        left = narrowed(left, track -> !track.hasOwnIdentity() || !track.identity().contradicts(said));
        left = narrowed(left, track -> !track.hasOwnIdentity());
        Track best = left.getFirst();
        for (Track track : left) {
            if (track.heardMillis(receiver) > best.heardMillis(receiver)) {
                best = track;
            }
        }
        return best;
    }

    private static List<Track> narrowed(List<Track> tracks, Predicate<Track> by) {
        List<Track> left = tracks.stream().filter(by).toList();
        return left.isEmpty() ? tracks : left;
    }
}
