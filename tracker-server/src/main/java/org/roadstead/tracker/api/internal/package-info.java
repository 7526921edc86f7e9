/**
 * What the routes need and nobody else: the tiles of the base map. Values and readers without a thread of their own; any thread may
 * use them. Start at {@link org.roadstead.tracker.api.internal.BaseMapTiles}.
 */
@NullMarked
package org.roadstead.tracker.api.internal;

import org.jspecify.annotations.NullMarked;
