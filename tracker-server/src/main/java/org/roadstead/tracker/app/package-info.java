/** Command line, configuration, wiring, start and stop; the only package that reads the clock. */
@NullMarked
package org.roadstead.tracker.app;

import org.jspecify.annotations.NullMarked;
