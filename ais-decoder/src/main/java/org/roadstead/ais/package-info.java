/**
 * The ways in: {@link org.roadstead.ais.AisDecoder} turns lines into messages, {@link org.roadstead.ais.AisEncoder}
 * messages into sentences, {@link org.roadstead.ais.LineInspector} says whether a line is worth keeping.
 *
 * <p>No input throws, and memory is bounded whatever comes. Every object here belongs to one thread at a time. Read
 * {@link org.roadstead.ais.AisDecoder} first.
 */
@NullMarked
package org.roadstead.ais;

import org.jspecify.annotations.NullMarked;
