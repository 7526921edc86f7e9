/**
 * Kinds of station and how often they report (ITU-R M.1371-5). Pure functions, except
 * {@link org.roadstead.replay.station.TurnDetector}, which remembers one ship. Read
 * {@link org.roadstead.replay.station.ReportingIntervals} first.
 */
@NullMarked
package org.roadstead.replay.station;

import org.jspecify.annotations.NullMarked;
