/** Frames and segment files of the recording. Start at {@link org.roadstead.tracker.log.internal.Frame}. */
@NullMarked
package org.roadstead.tracker.log.internal;

import org.jspecify.annotations.NullMarked;
