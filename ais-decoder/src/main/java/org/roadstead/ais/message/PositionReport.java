package org.roadstead.ais.message;

/** Any report of where a moving station is: types 1-3, 9, 18, 19 and 27. Units are the same for all of them. */
public sealed interface PositionReport extends LocatedMessage
        permits ClassAPositionReport, SarAircraftPositionReport, ClassBPositionReport, ExtendedClassBPositionReport,
        LongRangePositionReport {
    /** Speed over ground "not available". */
    int SOG_NOT_AVAILABLE = 1023;
    /** Course over ground "not available". */
    int COG_NOT_AVAILABLE = 3600;
    /** True heading "not available". */
    int HEADING_NOT_AVAILABLE = 511;
    /** Navigational status "not defined", also where the type has none. */
    int STATUS_NOT_DEFINED = 15;
    /** UTC second "not available"; 61 manual input, 62 dead reckoning, 63 positioning inoperative. */
    int SECOND_NOT_AVAILABLE = 60;

    /** Speed over ground in 1/10 knot; 1022 means 102.2 knots or more (type 9: up to 10220, 1022 knots or more). */
    int sog();

    /** Course over ground in 1/10 degree, 0 to 3599. */
    int cog();

    /** True heading in degrees, 0 to 359; 511 where the type has none. */
    default int trueHeading() {
        return HEADING_NOT_AVAILABLE;
    }

    /** Second of the minute at which the position was taken, 0 to 59, or a code from 60; 60 where the type has none. */
    default int utcSecond() {
        return SECOND_NOT_AVAILABLE;
    }

    /** Navigational status, 0 to 15 (M.1371-5 table 48); 15 where the type has none. */
    default int navigationalStatus() {
        return STATUS_NOT_DEFINED;
    }

    /** Receiver autonomous integrity monitoring in use. */
    boolean raim();

    /** Whether the speed is known. */
    default boolean hasSog() {
        return sog() != SOG_NOT_AVAILABLE;
    }

    /** Whether the course is known: 3600 is "not available", greater values are not used. */
    default boolean hasCog() {
        return cog() < COG_NOT_AVAILABLE;
    }

    /** Whether the heading is known: 511 is "not available", 360 to 510 are not used. */
    default boolean hasTrueHeading() {
        return trueHeading() < 360;
    }

    /** Whether the second is one of the minute and not a code. */
    default boolean hasUtcSecond() {
        return utcSecond() < SECOND_NOT_AVAILABLE;
    }

    /** Whether the type has a navigational status and the sender set it. */
    default boolean hasNavigationalStatus() {
        return navigationalStatus() != STATUS_NOT_DEFINED;
    }

    /** Speed over ground in knots; only of use if {@link #hasSog}. */
    default double sogKnots() {
        return sog() / 10.0;
    }

    /** Course over ground in degrees; only of use if {@link #hasCog}. */
    default double cogDegrees() {
        return cog() / 10.0;
    }
}
