package org.roadstead.ais.message;

/**
 * Class A position report, types 1, 2 and 3 (M.1371-5 annex 8 §3.1).
 *
 * @param type               1 scheduled, 2 assigned, 3 the answer to an interrogation
 * @param repeat             repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi               MMSI of the sender, 9 digits (30 bits as sent)
 * @param navigationalStatus 0 to 14 as annex 8 §3.1 lists them; 15 not defined
 * @param rateOfTurn         4.733 times the square root of degrees a minute, right positive, -126 to 126; 127 and
 *                           -127 are more than 5 degrees in 30 s without an indicator; -128 not available
 * @param sog                speed over ground, 1/10 knot, 0 to 1021; 1022 is 102.2 kn or more, 1023 not available
 * @param positionAccuracy   true better than 10 m, false worse or the default
 * @param longitude          1/10000 minute, east positive, within 108000000; 108600000 not available
 * @param latitude           1/10000 minute, north positive, within 54000000; 54600000 not available
 * @param cog                course over ground, 1/10 degree, 0 to 3599; 3600 not available
 * @param trueHeading        degrees, 0 to 359; 511 not available
 * @param utcSecond          second of the position, 0 to 59; 60 not available, 61 manual, 62 dead reckoning, 63
 *                           system does not work
 * @param specialManoeuvre   0 not available, 1 not engaged, 2 engaged in a special manoeuvre
 * @param spare              bits 145 and 146 as sent
 * @param lowPower           transmits at low power (M.1371-6; always false before)
 * @param raim               whether receiver autonomous integrity monitoring is in use
 * @param communicationState 19 bits: SOTDMA for types 1 and 2, ITDMA for 3; {@code ABSENT} below 168 bits
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
