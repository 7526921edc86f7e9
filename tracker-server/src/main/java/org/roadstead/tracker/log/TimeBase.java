package org.roadstead.tracker.log;

/** What known time follows. A data folder has one, for good. */
public enum TimeBase {
    /** The clock of this machine. */
    WALL,
    /** The times that the lines and acts carry. */
    FEED
}
