/**
 * The bit layouts of the messages: one class for each wire layout, its fields in wire order, reading and writing side by
 * side.
 *
 * <p>A layout reads only after {@link org.roadstead.ais.internal.layout.MessageLayouts#check} has found the payload long
 * enough. No state; any thread. Read {@link org.roadstead.ais.internal.layout.MessageLayouts} first.
 */
@NullMarked
package org.roadstead.ais.internal.layout;

import org.jspecify.annotations.NullMarked;
