package org.roadstead.tracker.track;

/** How current a track is. */
public enum Staleness {
    LIVE, STALE, LOST
}
