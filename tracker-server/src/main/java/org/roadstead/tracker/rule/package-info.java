/**
 * What deserves a second look: one class a rule, of one or two of the four kinds, and the list of them
 * ({@link org.roadstead.tracker.rule.Rules}). Rules are pure: they get their subject, their memory of it, the situation and now, and
 * say what holds. They keep nothing, read no clock and never see JSON. Start at {@link org.roadstead.tracker.rule.VesselRule}.
 */
@NullMarked
package org.roadstead.tracker.rule;

import org.jspecify.annotations.NullMarked;
