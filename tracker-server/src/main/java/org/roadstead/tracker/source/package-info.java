/**
 * Receivers: listens to them, connects to them, cuts what they send into lines, says whose each line is, and offers the accepted ones
 * to the log. It frames, stamps and counts; it decodes no message and judges nothing.
 *
 * <p>Every non-empty line is counted once, at the one receiver it belongs to, and ends up accepted, rejected under a named reason, or
 * shed. When the log is full, TCP, files and HTTP wait and UDP sheds. Everything that a sender can make grow has a bound.
 *
 * <p>Any thread may call {@link org.roadstead.tracker.source.Sources}, the class to read first.
 */
@NullMarked
package org.roadstead.tracker.source;

import org.jspecify.annotations.NullMarked;
