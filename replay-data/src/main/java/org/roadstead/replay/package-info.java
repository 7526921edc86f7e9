/** Recordings and simulated traffic. */
@NullMarked
package org.roadstead.replay;

import org.jspecify.annotations.NullMarked;
