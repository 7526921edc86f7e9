package org.roadstead.tracker.track;

/**
 * What a station said of itself over a time.
 *
 * @param identity what it said
 * @param fromMillis heard first
 * @param untilMillis heard last
 * @param source receiver that heard it first
 * @param times how many messages said it
 */
public record IdentitySpan(Identity identity, long fromMillis, long untilMillis, String source, int times) {

    /** The same, said once more, with what was not known before filled in. */
    IdentitySpan again(Identity now, long heardMillis) {
        return new IdentitySpan(now, Math.min(fromMillis, heardMillis), Math.max(untilMillis, heardMillis), source,
                times + 1);
    }
}
