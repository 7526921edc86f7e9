/** Tests of the registers. */
@NullMarked
package org.roadstead.tracker.register;

import org.jspecify.annotations.NullMarked;
