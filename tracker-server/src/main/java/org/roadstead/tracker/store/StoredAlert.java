package org.roadstead.tracker.store;

import org.jspecify.annotations.Nullable;

/**
 * An alert as a row: what is asked for by column, and the whole as JSON.
 *
 * @param raisedMillis known time
 * @param clearedMillis known time; null while the condition holds
 * @param position of the log at the picture that showed its last change
 * @param body the whole alert as JSON
 */
public record StoredAlert(String id, String rule, int severity, String state, String condition, long raisedMillis,
        @Nullable Long clearedMillis, long position, String body) {}
