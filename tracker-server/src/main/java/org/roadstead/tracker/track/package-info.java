/**
 * What is known of each station that transmits: its identity, its fixes in the order in which they were heard, its kind, and whether
 * it is live, stale or lost. {@link org.roadstead.tracker.track.Track} is changed by the engine's thread alone; everything it hands
 * out is immutable. Start at {@code Track}.
 */
@NullMarked
package org.roadstead.tracker.track;

import org.jspecify.annotations.NullMarked;
