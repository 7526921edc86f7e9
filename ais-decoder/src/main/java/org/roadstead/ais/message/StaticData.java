package org.roadstead.ais.message;

import org.roadstead.ais.internal.payload.SixBitText;

/**
 * Any message that says what its sender is: types 5, 19, 21 and both parts of 24. What a message does not have is an
 * empty text or {@link AisMessage#ABSENT}.
 */
public sealed interface StaticData extends AisMessage
        permits StaticAndVoyageData, ExtendedClassBPositionReport, AidToNavigationReport, StaticDataPartA,
        StaticDataPartB {
    /** Ship type "not available or no ship". */
    int SHIP_TYPE_NOT_AVAILABLE = 0;

    /** Name as sent: up to 20 characters (type 21: 34) without the {@code @} that pad the end. */
    default String nameAsSent() {
        return "";
    }

    /** Call sign as sent: up to 7 characters without the {@code @} that pad the end. */
    default String callSignAsSent() {
        return "";
    }

    /** Name up to the first {@code @}, without blanks at its end; empty if there is none. */
    default String name() {
        return SixBitText.shown(nameAsSent());
    }

    /** Call sign up to the first {@code @}, without blanks at its end; empty if there is none. */
    default String callSign() {
        return SixBitText.shown(callSignAsSent());
    }

    /** Ship and cargo type, 0 to 255 (M.1371-5 table 53). */
    default int shipType() {
        return ABSENT;
    }

    /** Metres from the reference point to the bow, 0 to 511; 511 is 511 m or more. */
    default int toBow() {
        return ABSENT;
    }

    /** Metres from the reference point to the stern, 0 to 511; 511 is 511 m or more. */
    default int toStern() {
        return ABSENT;
    }

    /** Metres from the reference point to the port side, 0 to 63; 63 is 63 m or more. */
    default int toPort() {
        return ABSENT;
    }

    /** Metres from the reference point to the starboard side, 0 to 63; 63 is 63 m or more. */
    default int toStarboard() {
        return ABSENT;
    }

    /** Whether there is a name. */
    default boolean hasName() {
        return !name().isEmpty();
    }

    /** Whether there is a call sign. */
    default boolean hasCallSign() {
        return !callSign().isEmpty();
    }

    /** Whether there is a ship type. */
    default boolean hasShipType() {
        return shipType() > SHIP_TYPE_NOT_AVAILABLE;
    }

    /** Whether the four distances are there and not all zero, which means "not available". */
    default boolean hasDimensions() {
        return toBow() >= 0 && toStern() >= 0 && toPort() >= 0 && toStarboard() >= 0
                && (toBow() | toStern() | toPort() | toStarboard()) != 0;
    }
}
