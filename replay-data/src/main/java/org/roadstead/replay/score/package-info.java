/**
 * Compares the alerts of a run with what its scenario expects, forbids and allows. Pure: JSON in, one score line out.
 * Read {@link org.roadstead.replay.score.Score} first.
 */
@NullMarked
package org.roadstead.replay.score;

import org.jspecify.annotations.NullMarked;
