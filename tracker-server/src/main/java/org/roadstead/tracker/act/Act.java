package org.roadstead.tracker.act;

import org.jspecify.annotations.Nullable;

/**
 * One deed of a person or a client, as it stands in the log and in the act chain.
 *
 * @param id unique; the log and the act table know the act by it, and the engine applies it once
 * @param atMillis when it takes effect, epoch milliseconds
 * @param by who did it
 * @param role in which role
 * @param reason why, where one was asked for or given
 * @param deed what was done
 */
public record Act(String id, long atMillis, String by, String role, @Nullable String reason, Deed deed) {}
