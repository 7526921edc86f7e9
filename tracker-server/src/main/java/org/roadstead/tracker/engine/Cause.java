package org.roadstead.tracker.engine;

import org.roadstead.tracker.alert.Evidence.Sentence;

/**
 * Why the past is judged again.
 *
 * @param words for the alerts that change by it
 * @param late it is a report that came too late to be of use at the time; what it raises is marked so
 */
record Cause(Sentence words, boolean late) {
    Cause(Sentence words) {
        this(words, false);
    }
}
