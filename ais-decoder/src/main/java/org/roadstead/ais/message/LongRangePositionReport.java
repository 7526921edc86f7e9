package org.roadstead.ais.message;

/**
 * Long-range broadcast, type 27 (M.1371-5 annex 8 §3.25): a position in 1/10 minute, whole knots and degrees.
 *
 * @param repeat             repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi               MMSI of the sender, 9 digits (30 bits as sent)
 * @param positionAccuracy   true better than 10 m, false worse or the default
 * @param raim               whether receiver autonomous integrity monitoring is in use
 * @param navigationalStatus 0 to 14 as annex 8 §3.1 lists them; 15 not defined
 * @param longitudeTenths    1/10 minute (1/600 degree), east positive; 108600 not available
 * @param latitudeTenths     1/10 minute (1/600 degree), north positive; 54600 not available
 * @param speedKnots         whole knots, 0 to 62; 63 not available
 * @param courseDegrees      whole degrees, 0 to 359; 511 not available
 * @param positionLatency    true if the position is older than 5 s
 * @param spare              1 bit as sent
 */
public record LongRangePositionReport(
        int repeat,
        int mmsi,
        boolean positionAccuracy,
        boolean raim,
        int navigationalStatus,
        int longitudeTenths,
        int latitudeTenths,
        int speedKnots,
        int courseDegrees,
        boolean positionLatency,
        int spare) implements PositionReport {
    private static final int UNITS = UNITS_PER_DEGREE / 600;

    @Override
    public int type() {
        return 27;
    }

    @Override
    public int longitude() {
        return UNITS * longitudeTenths;
    }

    @Override
    public int latitude() {
        return UNITS * latitudeTenths;
    }

    @Override
    public int sog() {
        return speedKnots == 63 ? SOG_NOT_AVAILABLE : 10 * speedKnots;
    }

    @Override
    public int cog() {
        return courseDegrees < 360 ? 10 * courseDegrees : COG_NOT_AVAILABLE;
    }
}
