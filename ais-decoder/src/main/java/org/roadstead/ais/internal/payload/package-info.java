/**
 * The six-bit payload and the cursor over it; the only code that touches bits.
 *
 * <p>Objects are reused and belong to one thread. Read {@link org.roadstead.ais.internal.payload.PayloadReader} first.
 */
@NullMarked
package org.roadstead.ais.internal.payload;

import org.jspecify.annotations.NullMarked;
