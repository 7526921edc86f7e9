package org.roadstead.tracker.store;

import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;

/**
 * An act as a row of the chain.
 *
 * @param seq its place in the chain, from 1
 * @param position in the log; null until its frame is written
 * @param from address it was sent from
 * @param body the act as canonical JSON, as it was sealed
 * @param previousHash hash of the row before, 64 hex digits; zeros for the first
 * @param hash seals this row, 64 hex digits
 */
public record StoredAct(long seq, Act act, @Nullable Long position, String from, String body, String previousHash,
        String hash) {}
