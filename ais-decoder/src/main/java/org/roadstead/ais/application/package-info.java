/**
 * What binary messages carry: one record for each layout of DAC and FI that is public.
 *
 * <p>Components are the integers of the wire, {@link org.roadstead.ais.message.AisMessage#ABSENT} where the message was
 * too short; {@link org.roadstead.ais.application.Described#describe} gives every field with its unit applied. The
 * layouts follow IMO SN.1/Circ.236 and 289, ITU-R M.1371-5 annex 5, the IALA collection of regional messages, the Seaway,
 * the United States Coast Guard and the European inland standard. Values are immutable. Read
 * {@link org.roadstead.ais.application.ApplicationMessage} first; {@link org.roadstead.ais.AisApplications} reads them.
 */
@NullMarked
package org.roadstead.ais.application;

import org.jspecify.annotations.NullMarked;
