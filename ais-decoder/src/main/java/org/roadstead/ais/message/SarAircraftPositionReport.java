package org.roadstead.ais.message;

/**
 * Standard search and rescue aircraft position report, type 9 (M.1371-5 annex 8 §3.7).
 *
 * @param altitude                   metres, 4094 is 4094 m or more, 4095 not available
 * @param speedKnots                 whole knots, 1022 is 1022 knots or more, 1023 not available
 * @param barometricAltitude         altitude from a barometer, not from GNSS
 * @param spare                      7 bits as sent
 * @param dte                        data terminal: 0 available, 1 not available
 * @param secondSpare                3 bits as sent
 * @param assignedMode               sends at a rate it was told
 * @param communicationStateSelector 0 SOTDMA, 1 ITDMA
 * @param communicationState         19 bits
 */
public record SarAircraftPositionReport(
        int repeat,
        int mmsi,
        int altitude,
        int speedKnots,
        boolean positionAccuracy,
        int longitude,
        int latitude,
        int cog,
        int utcSecond,
        boolean barometricAltitude,
        int spare,
        int dte,
        int secondSpare,
        boolean assignedMode,
        boolean raim,
        int communicationStateSelector,
        int communicationState) implements PositionReport {
    /** Altitude "not available". */
    public static final int ALTITUDE_NOT_AVAILABLE = 4095;

    @Override
    public int type() {
        return 9;
    }

    @Override
    public int sog() {
        return speedKnots == 1023 ? SOG_NOT_AVAILABLE : 10 * speedKnots;
    }

    /** Whether the altitude is known. */
    public boolean hasAltitude() {
        return altitude != ALTITUDE_NOT_AVAILABLE;
    }
}
