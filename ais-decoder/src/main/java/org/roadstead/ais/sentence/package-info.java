/**
 * Sentences other than VDM and VDO that travel in the same feeds: long-range answers, radar targets, distress calls, the
 * receiver's own position, its signal and text messages (IEC 61162-1 §8).
 *
 * <p>A field that is empty is null or empty text, never zero. Values are immutable. Read
 * {@link org.roadstead.ais.sentence.OtherSentence} first.
 */
@NullMarked
package org.roadstead.ais.sentence;

import org.jspecify.annotations.NullMarked;
