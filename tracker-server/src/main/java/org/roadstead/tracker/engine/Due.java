package org.roadstead.tracker.engine;

/** What is to be done when known time reaches a moment: plain data, which names its track by id. */
sealed interface Due {

    /** To look whether a track has gone silent. */
    record Silence(String track) implements Due {}

    /** To judge a track's whole trail again. */
    record JudgeAgain(String track, Cause cause) implements Due {}

    /** To judge all again: a security level was set until now. */
    record LevelEnds(int level) implements Due {}

    /** To call a vessel rule that asked for it. */
    record VesselReminder(String rule, String track) implements Due {}

    /** To call an arrival rule that asked for it. */
    record ArrivalReminder(String rule) implements Due {}
}
