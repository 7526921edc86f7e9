package org.roadstead.tracker.source;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of posted lines.
 *
 * @param lines non-empty lines in the body
 * @param accepted lines in the log; in its file when this is answered
 * @param rejected lines refused, by reason
 * @param shed lines dropped, because the receiver is paused or sends more than it may
 * @param position of the last accepted line in the log; null if there is none
 */
public record IngestResult(long lines, long accepted, SortedMap<String, Long> rejected, long shed,
        @Nullable Long position) {

    /** Keeps an own copy of the reasons. */
    public IngestResult {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
    }
}
