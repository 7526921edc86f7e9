package org.roadstead.tracker.track;

/** How a report showed that what was known of a track's past was otherwise. */
public enum Correction {
    /** The first position it told was the wrong one. */
    FIRST_POSITION,
    /** What seemed to be a jump is a further ship under the number, or a jump that stays. */
    FURTHER_SHIP,
    /** Reports by long range that stood alone are of this ship. */
    LONG_RANGE,
    /** What seemed to be two ships is one that jumped and stayed; the last track that is gone was the other. */
    JOINED
}
