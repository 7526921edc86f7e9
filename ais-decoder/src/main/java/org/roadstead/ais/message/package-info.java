/**
 * What stations say: one record for each wire layout of ITU-R M.1371, all under the sealed
 * {@link org.roadstead.ais.message.AisMessage}.
 *
 * <p>Records hold the integers of the wire, so that they compare exactly and encode back to the same bits; interfaces
 * answer units and "not available". What a short message does not carry is
 * {@link org.roadstead.ais.message.AisMessage#ABSENT}, never zero. Values are immutable and may go to any thread. Read
 * {@link org.roadstead.ais.message.AisMessage} first.
 */
@NullMarked
package org.roadstead.ais.message;

import org.jspecify.annotations.NullMarked;
