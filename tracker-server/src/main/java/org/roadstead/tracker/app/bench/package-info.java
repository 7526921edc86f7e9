/**
 * {@code bench}: the real server in a process of its own under arithmetic traffic, measured from outside over TCP, HTTP and WebSocket;
 * the cost of rules in an engine of this process; and Redis on the same data as the yardstick. A measure that could not be taken is
 * named with its reason, never left out. Read {@link org.roadstead.tracker.app.bench.BenchCommand} first.
 */
@NullMarked
package org.roadstead.tracker.app.bench;

import org.jspecify.annotations.NullMarked;
