@NullMarked
package org.roadstead.tracker.act;

import org.jspecify.annotations.NullMarked;
