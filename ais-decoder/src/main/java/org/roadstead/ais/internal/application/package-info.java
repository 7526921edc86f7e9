/**
 * The bit layouts of application messages: one class for each, its fields in wire order, reading and writing side by
 * side; shared blocks in classes of their own.
 *
 * <p>A field that the payload is too short for is read as absent. No state; any thread. Read
 * {@link org.roadstead.ais.internal.application.ApplicationLayouts} first.
 */
@NullMarked
package org.roadstead.ais.internal.application;

import org.jspecify.annotations.NullMarked;
