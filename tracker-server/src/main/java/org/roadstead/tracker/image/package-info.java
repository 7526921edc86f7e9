/**
 * The picture at one moment, published whole: {@link org.roadstead.tracker.image.TrafficImage}. Immutable; any thread takes it once a
 * request and answers whole from it.
 */
@NullMarked
package org.roadstead.tracker.image;

import org.jspecify.annotations.NullMarked;
