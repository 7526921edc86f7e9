package org.roadstead.ais.message;

/**
 * Class A position report, types 1, 2 and 3 (M.1371-5 annex 8 §3.1).
 *
 * @param rateOfTurn          4.733 times the square root of degrees a minute, right positive, -126 to 126; 127 and -127
 *                            are more than 5 degrees in 30 s without an indicator; -128 not available
 * @param specialManoeuvre    0 not available, 1 not engaged, 2 engaged in a special manoeuvre
 * @param spare               bits 145 and 146 as sent
 * @param lowPower            transmits at low power (M.1371-6; always false before)
 * @param communicationState  19 bits: SOTDMA for types 1 and 2, ITDMA for 3; {@code ABSENT} below 168 bits
 */
public record ClassAPositionReport(
        int type,
        int repeat,
        int mmsi,
        int navigationalStatus,
        int rateOfTurn,
        int sog,
        boolean positionAccuracy,
        int longitude,
        int latitude,
        int cog,
        int trueHeading,
        int utcSecond,
        int specialManoeuvre,
        int spare,
        boolean lowPower,
        boolean raim,
        int communicationState) implements PositionReport {
    /** Rate of turn "not available". */
    public static final int RATE_OF_TURN_NOT_AVAILABLE = -128;

    /** Whether the rate of turn is known, be it only as "more than 5 degrees in 30 s". */
    public boolean hasRateOfTurn() {
        return rateOfTurn != RATE_OF_TURN_NOT_AVAILABLE;
    }

    /** Whether a turn indicator gave the rate, so that {@link #degreesPerMinute} means something. */
    public boolean hasDegreesPerMinute() {
        return Math.abs(rateOfTurn) <= 126;
    }

    /** Rate of turn in degrees a minute, right positive. */
    public double degreesPerMinute() {
        double root = rateOfTurn / 4.733;
        return Math.copySign(root * root, rateOfTurn);
    }
}
