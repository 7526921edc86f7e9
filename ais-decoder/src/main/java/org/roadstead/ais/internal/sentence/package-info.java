/**
 * Lines, TAG blocks, sentences, checksums and the assembly of parts; knows nothing of message types.
 *
 * <p>Everything stays a byte range of the caller's buffer. Objects are reused and belong to one thread. Read
 * {@link org.roadstead.ais.internal.sentence.LineScanner} first.
 */
@NullMarked
package org.roadstead.ais.internal.sentence;

import org.jspecify.annotations.NullMarked;
