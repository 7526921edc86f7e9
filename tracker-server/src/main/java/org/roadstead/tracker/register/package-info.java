/**
 * What rules know beside reports: areas and their security levels, facilities, zones and other places, permissions, exemptions,
 * values of parameters. {@link org.roadstead.tracker.register.Registers} is an immutable value; only acts make a new one. Any thread
 * may read it.
 */
@NullMarked
package org.roadstead.tracker.register;

import org.jspecify.annotations.NullMarked;
