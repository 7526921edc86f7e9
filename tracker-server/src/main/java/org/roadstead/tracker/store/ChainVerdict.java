package org.roadstead.tracker.store;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the act chain found.
 *
 * @param rows that are sound, from the first on
 * @param brokenSeq the first row that is not; null where all are sound
 * @param why it is not; empty where all are sound
 */
public record ChainVerdict(long rows, @Nullable Long brokenSeq, String why) {

    public boolean isSound() {
        return brokenSeq == null;
    }
}
