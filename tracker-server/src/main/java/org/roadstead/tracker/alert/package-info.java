/**
 * From findings of rules to alerts of people: one situation is one alert, with its life cycle, its revisions and its JSON form.
 * {@link org.roadstead.tracker.alert.AlertBook} belongs to the engine's thread; {@link org.roadstead.tracker.alert.Alert} is an
 * immutable value. Never imports a rule. Start at {@code AlertBook}.
 */
@NullMarked
package org.roadstead.tracker.alert;

import org.jspecify.annotations.NullMarked;
