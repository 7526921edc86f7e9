/**
 * Recordings: files of received lines, plain or compressed, read and written without ever being whole in memory.
 *
 * <p>A recording is a sequence of non-empty lines in the order in which they were delivered. Nothing here reads a
 * clock, and no class here is safe for use by several threads at once. Read
 * {@link org.roadstead.replay.recording.RecordingReader} first.
 */
@NullMarked
package org.roadstead.replay.recording;

import org.jspecify.annotations.NullMarked;
