/**
 * From what a person asks for to an act in force: authorised, validated, stored in the chain with its register, appended to the log,
 * answered when the published picture has it. {@link org.roadstead.tracker.command.Commands} takes one at a time, so that row, chain and
 * log have one order; any thread may call it, and waits. After a stop, {@link org.roadstead.tracker.command.Recovery} finds what was
 * stored and never reached the log. Start at {@code Commands}.
 */
@NullMarked
package org.roadstead.tracker.command;

import org.jspecify.annotations.NullMarked;
