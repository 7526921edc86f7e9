/**
 * The one ordered input log. Everything that can change the picture becomes an {@link org.roadstead.tracker.log.Input} with a
 * position and a known time; {@link org.roadstead.tracker.log.Sequencer} gives both, {@link org.roadstead.tracker.log.LogWriter}
 * records and hands over, {@link org.roadstead.tracker.log.LogReader} reads back. Start at {@code LogWriter}.
 */
@NullMarked
package org.roadstead.tracker.log;

import org.jspecify.annotations.NullMarked;
