/**
 * Faults of radio and network, by seed: loss, late delivery, a second receiver. They act on whole messages, all parts
 * together, and leave the stamps as they are. Read {@link org.roadstead.replay.fault.Faults} first.
 */
@NullMarked
package org.roadstead.replay.fault;

import org.jspecify.annotations.NullMarked;
