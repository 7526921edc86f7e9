/**
 * Sockets, framing and counters. What one connection, sender or file sends goes through one
 * {@link org.roadstead.tracker.source.internal.Feed}, used by one thread at a time; the counters of a
 * {@link org.roadstead.tracker.source.internal.Receiver} are shared by all. Start at {@code Feed}.
 */
@NullMarked
package org.roadstead.tracker.source.internal;

import org.jspecify.annotations.NullMarked;
