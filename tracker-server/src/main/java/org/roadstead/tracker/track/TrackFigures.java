package org.roadstead.tracker.track;

import java.util.Map;

/**
 * Counts over all tracks since the engine began.
 *
 * @param refused messages of stations past {@link Tracks#MOST_TRACKS}
 * @param remembered tracks that left the picture and are remembered
 * @param forgotten such tracks that were forgotten before their time because there were too many
 * @param doubted positions that were doubted when they came, by reason
 */
public record TrackFigures(long refused, int remembered, long forgotten, Map<Doubt, Long> doubted) {}
