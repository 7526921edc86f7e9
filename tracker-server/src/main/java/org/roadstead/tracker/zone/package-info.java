/**
 * Which shapes are at a place or near it. An index is immutable and belongs to exactly the set of shapes it was built from.
 */
@NullMarked
package org.roadstead.tracker.zone;

import org.jspecify.annotations.NullMarked;
