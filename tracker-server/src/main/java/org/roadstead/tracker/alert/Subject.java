package org.roadstead.tracker.alert;

import org.jspecify.annotations.Nullable;

/**
 * What an alert is about beside vessels.
 *
 * @param kind facility, zone, receiver, ...
 */
public record Subject(String kind, String id, @Nullable String name) {}
