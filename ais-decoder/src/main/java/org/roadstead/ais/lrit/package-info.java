/**
 * Long-range identification and tracking: ship position reports in XML (IMO MSC.1/Circ.1259 annexes).
 *
 * <p>What a report does not have is null or empty text. Values are immutable. Read
 * {@link org.roadstead.ais.lrit.LritReport} first; {@link org.roadstead.ais.LritReader} reads it.
 */
@NullMarked
package org.roadstead.ais.lrit;

import org.jspecify.annotations.NullMarked;
