package org.roadstead.ais.message;

/**
 * Standard search and rescue aircraft position report, type 9 (M.1371-5 annex 8 §3.7).
 *
 * @param repeat                     repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi                       MMSI of the sender, 9 digits (30 bits as sent)
 * @param altitude                   metres, 4094 is 4094 m or more, 4095 not available
 * @param speedKnots                 whole knots, 1022 is 1022 knots or more, 1023 not available
 * @param positionAccuracy           true better than 10 m, false worse or the default
 * @param longitude                  1/10000 minute, east positive, within 108000000; 108600000 not available
 * @param latitude                   1/10000 minute, north positive, within 54000000; 54600000 not available
 * @param cog                        course over ground, 1/10 degree, 0 to 3599; 3600 not available
 * @param utcSecond                  second of the position, 0 to 59; 60 not available, 61 manual, 62 dead reckoning,
 *                                   63 system does not work
 * @param barometricAltitude         altitude from a barometer, not from GNSS
 * @param spare                      7 bits as sent
 * @param dte                        data terminal: 0 available, 1 not available
 * @param secondSpare                3 bits as sent
 * @param assignedMode               sends at a rate it was told
 * @param raim                       whether receiver autonomous integrity monitoring is in use
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
