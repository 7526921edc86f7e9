/**
 * Made-up identities that look right: MMSI and call sign fit the flag, IMO numbers have the right check digit. Any of
 * them may by chance belong to a real vessel. Pure functions and immutable tables, for any thread. Read
 * {@link org.roadstead.replay.identity.Flag} first.
 */
@NullMarked
package org.roadstead.replay.identity;

import org.jspecify.annotations.NullMarked;
