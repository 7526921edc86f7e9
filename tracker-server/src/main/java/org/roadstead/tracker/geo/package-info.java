/**
 * Pure geometry on the WGS 84 ellipsoid: positions, shapes, distances in metres, bearings in degrees true. Values only; any thread
 * may use them. Start at {@link org.roadstead.tracker.geo.Shape}.
 */
@NullMarked
package org.roadstead.tracker.geo;

import org.jspecify.annotations.NullMarked;
