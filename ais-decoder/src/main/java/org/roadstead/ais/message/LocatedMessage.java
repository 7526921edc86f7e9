package org.roadstead.ais.message;

/**
 * Any message that says where its sender, or the aid it speaks for, is (M.1371-5 annex 8). One unit for all
 * types: 1/10000 minute.
 */
public sealed interface LocatedMessage extends AisMessage
        permits PositionReport, BaseStationReport, AidToNavigationReport, DgnssBroadcast,
        SingleSlotAidToNavigationReport {
    /** Units of longitude and latitude in a degree. */
    int UNITS_PER_DEGREE = 600_000;
    /** Longitude "not available": 181 degrees. */
    int LONGITUDE_NOT_AVAILABLE = 181 * UNITS_PER_DEGREE;
    /** Latitude "not available": 91 degrees. */
    int LATITUDE_NOT_AVAILABLE = 91 * UNITS_PER_DEGREE;

    /** Longitude in 1/600000 degree, east positive; valid within 180 degrees. */
    int longitude();

    /** Latitude in 1/600000 degree, north positive; valid within 90 degrees. */
    int latitude();

    /** Whether both coordinates are inside their ranges. */
    default boolean hasPosition() {
        return Math.abs(longitude()) <= 180 * UNITS_PER_DEGREE && Math.abs(latitude()) <= 90 * UNITS_PER_DEGREE;
    }

    /** Longitude in degrees; only of use if {@link #hasPosition}. */
    default double longitudeDegrees() {
        return longitude() / (double) UNITS_PER_DEGREE;
    }

    /** Latitude in degrees; only of use if {@link #hasPosition}. */
    default double latitudeDegrees() {
        return latitude() / (double) UNITS_PER_DEGREE;
    }

    /** Position accuracy flag: better than 10 m; false where the type has none. */
    boolean positionAccuracy();
}
