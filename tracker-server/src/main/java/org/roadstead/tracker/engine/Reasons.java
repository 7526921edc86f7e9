package org.roadstead.tracker.engine;

import java.util.List;
import java.util.Map;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Evidence.Sentence;
import org.roadstead.tracker.track.Correction;
import org.roadstead.tracker.track.Track;

/** Why the engine, and not a rule, changes what is said of a vessel; a console finds each by its key in its own language. */
final class Reasons {
    static final Sentence HOLDS = new Sentence("engine.holds", Map.of(), "the condition holds");
    static final Sentence LOST = new Sentence("engine.lost", Map.of(), "lost: nothing heard of it");
    static final Sentence SAYS_SOMETHING_ELSE = new Sentence("engine.identity", Map.of(),
            "the vessel says something else of itself");

    private Reasons() {}

    /**
     * Reports showed that a track's past was otherwise.
     *
     * @param gone tracks that became part of it
     */
    static Sentence corrected(Correction correction, List<Track> gone) {
        return switch (correction) {
            case FIRST_POSITION ->
                new Sentence("engine.firstPosition", Map.of(), "its first position was the wrong one");
            case FURTHER_SHIP -> new Sentence("engine.furtherShip", Map.of(),
                    "a further ship, or a jump that stays, under this number");
            case LONG_RANGE ->
                new Sentence("engine.longRange", Map.of(), "reports by long range are part of the track");
            case JOINED -> new Sentence("engine.joined", Map.of("track", gone.getLast().id()),
                    "one ship that jumped and stayed: joined with " + gone.getLast().id());
        };
    }

    static Sentence sameVessel(String track) {
        return new Sentence("engine.sameVessel", Map.of("track", track), "it is the same vessel as " + track);
    }

    static Sentence late(String receiver, long seconds) {
        return new Sentence("engine.late", Map.of("receiver", receiver, "seconds", seconds),
                "late report of " + receiver + ", heard " + seconds + " s ago");
    }

    static Sentence level(int level) {
        return new Sentence("engine.level", Map.of("level", level), "security level " + level);
    }

    static Sentence levelIsOver(int level) {
        return new Sentence("engine.levelOver", Map.of("level", level),
                "the time of security level " + level + " is over");
    }

    static Sentence site(String home) {
        return new Sentence("engine.site", Map.of("home", home), "the site is in " + home);
    }

    static Sentence parameter(Deed.ParameterSet set) {
        return new Sentence("engine.parameter", Map.of("parameter", set.parameter(), "rule", set.rule()),
                "parameter " + set.parameter() + " of " + set.rule() + " was changed");
    }

    /** Something of a register came or changed. */
    static Sentence put(String kind, String id) {
        return new Sentence("engine.put", Map.of("kind", kind, "id", id), kind + " " + id + " was put");
    }

    static Sentence removed(String kind, String id) {
        return new Sentence("engine.removed", Map.of("kind", kind, "id", id), kind + " " + id + " was removed");
    }
}
