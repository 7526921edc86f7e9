/**
 * What people and clients did: one {@link org.roadstead.tracker.act.Act} for each, with one record for each kind of
 * {@link org.roadstead.tracker.act.Deed}, and its JSON form. Plain values; any thread may use them. Start at
 * {@link org.roadstead.tracker.act.Act}.
 */
@NullMarked
package org.roadstead.tracker.act;

import org.jspecify.annotations.NullMarked;
