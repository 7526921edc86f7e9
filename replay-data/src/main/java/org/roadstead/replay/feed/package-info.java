/**
 * What simulated receivers deliver: AIS messages made from plain units, whole messages as one receiver heard them, and
 * their lines behind a TAG block (NMEA 0183 4.10). Immutable values and pure functions, for any thread. Read
 * {@link org.roadstead.replay.feed.HeardMessage} first.
 */
@NullMarked
package org.roadstead.replay.feed;

import org.jspecify.annotations.NullMarked;
