@NullMarked
package org.roadstead.tracker.store;

import org.jspecify.annotations.NullMarked;
