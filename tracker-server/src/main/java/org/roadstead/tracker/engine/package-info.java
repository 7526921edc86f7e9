/**
 * The writer: one thread that turns the log into tracks, alerts and images. {@link org.roadstead.tracker.engine.Engine} is a function
 * of the log and nothing else; it has no lock, no clock and no I/O. The order of its steps is the body of {@code Engine.apply}.
 */
@NullMarked
package org.roadstead.tracker.engine;

import org.jspecify.annotations.NullMarked;
