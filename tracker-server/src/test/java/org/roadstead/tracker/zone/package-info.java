@NullMarked
package org.roadstead.tracker.zone;

import org.jspecify.annotations.NullMarked;
