/**
 * HTTP and WebSocket under {@code /api/v1}, the console's files and the base map's tiles. One routes class a subject; the JSON of views
 * is made here alone (the alert's apart). Each request takes one published image and answers whole from it. Start at
 * {@link org.roadstead.tracker.api.HttpServer}.
 */
@NullMarked
package org.roadstead.tracker.api;

import org.jspecify.annotations.NullMarked;
