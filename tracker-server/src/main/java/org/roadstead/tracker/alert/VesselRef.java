package org.roadstead.tracker.alert;

import org.jspecify.annotations.Nullable;

/**
 * A vessel that an alert is about.
 *
 * @param track id of its track
 * @param mmsi nine digits
 */
public record VesselRef(String track, @Nullable String mmsi, @Nullable Integer imo, @Nullable String name) {}
