/**
 * Who is asking, in which role, and what each role may do. Plain values and one table; any thread may use them. Start at
 * {@link org.roadstead.tracker.security.Actor}, then {@link org.roadstead.tracker.security.Rights}.
 */
@NullMarked
package org.roadstead.tracker.security;

import org.jspecify.annotations.NullMarked;
