/**
 * Receivers: listens to them, connects to them, cuts what they send into lines, says whose each line is, and offers the accepted ones
 * to the log. It frames, stamps and counts; it decodes no message and judges nothing.
 *
 * <p>Every non-empty line is counted once, at the one receiver it belongs to, and ends up accepted, rejected under a named reason, or
 * shed. When the log is full, TCP, files and HTTP wait and UDP sheds. Everything that a sender can make grow has a bound.
 *
 * <p>A {@link org.roadstead.tracker.source.SourceConfig} says what a source is, its {@link org.roadstead.tracker.source.Way} how its
 * lines come, its {@link org.roadstead.tracker.source.Access} who may send. Sources come and go while the server runs. A further kind of
 * source is a record of {@code Way}, and a class of {@code internal} that brings its bytes to a feed.
 *
 * <p>Any thread may call {@link org.roadstead.tracker.source.Sources}, the class to read first.
 */
@NullMarked
package org.roadstead.tracker.source;

import org.jspecify.annotations.NullMarked;
