package org.roadstead.tracker.command;

import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.security.Actor;

/**
 * What somebody wants done.
 *
 * @param act made by {@link Actor#act}
 */
public record Command(Actor actor, Act act) {}
