/**
 * Finds vessels by text and place: {@link org.roadstead.tracker.search.VesselIndex}, to be read first. Lucene names candidates from an
 * index in memory that is up to a second old and never holds a position more than 500 m off; each candidate is then tested on the
 * image that is asked, and what has changed since is tested beside it, so that the answer is exactly that of the image. One thread
 * refreshes, any thread asks.
 */
@NullMarked
package org.roadstead.tracker.search;

import org.jspecify.annotations.NullMarked;
