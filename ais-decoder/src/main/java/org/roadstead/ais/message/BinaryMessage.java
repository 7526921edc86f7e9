package org.roadstead.ais.message;

/** A message that carries application data: types 6, 8, 25 and 26 (M.1371-5 annex 8 §3.4, §3.6, §3.23 and §3.24). */
public sealed interface BinaryMessage extends AisMessage
        permits AddressedBinary, BroadcastBinary, SingleSlotBinary, MultipleSlotBinary {
    /** Designated area code, 0 to 1023; {@link AisMessage#ABSENT} if the data have no application identifier. */
    int dac();

    /** Function identifier, 0 to 63; {@link AisMessage#ABSENT} if the data have no application identifier. */
    int fi();

    /** The application data behind the identifier. */
    BitString data();

    /** Whether DAC and FI say what the data are. */
    default boolean hasApplicationId() {
        return dac() != ABSENT;
    }
}
