/**
 * Load: as many vessels and messages a second as are asked for, by arithmetic alone. One thread uses one traffic; no
 * clock is read. Read {@link org.roadstead.replay.load.LoadTraffic} first.
 */
@NullMarked
package org.roadstead.replay.load;

import org.jspecify.annotations.NullMarked;
