package org.roadstead.ais.message;

/**
 * DGNSS broadcast binary message, type 17 (M.1371-5 annex 8 §3.15).
 *
 * @param repeat          repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi            MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare           2 bits as sent
 * @param longitudeTenths 1/10 minute (1/600 degree), east positive; 108600 not available
 * @param latitudeTenths  1/10 minute (1/600 degree), north positive; 54600 not available
 * @param secondSpare     5 bits as sent
 * @param correction      the corrections with their header (ITU-R M.823); may be empty
 */
public record DgnssBroadcast(
        int repeat,
        int mmsi,
        int spare,
        int longitudeTenths,
        int latitudeTenths,
        int secondSpare,
        BitString correction) implements LocatedMessage {
    private static final int HEADER_BITS = 40;
    private static final int UNITS = UNITS_PER_DEGREE / 600;

    @Override
    public int type() {
        return 17;
    }

    @Override
    public int longitude() {
        return UNITS * longitudeTenths;
    }

    @Override
    public int latitude() {
        return UNITS * latitudeTenths;
    }

    /** Always false: the message does not tell. */
    @Override
    public boolean positionAccuracy() {
        return false;
    }

    /** M.823 message type of the corrections, 0 to 63. */
    public int correctionType() {
        return header(0, 6);
    }

    /** M.823 number of the reference station, 0 to 1023. */
    public int stationId() {
        return header(6, 10);
    }

    /** Time of the corrections in 0.6 s of the hour. */
    public int zCount() {
        return header(16, 13);
    }

    /** Sequence number, 0 to 7. */
    public int sequenceNumber() {
        return header(29, 3);
    }

    /** Number of 24-bit words that follow, 0 to 31. */
    public int wordCount() {
        return header(32, 5);
    }

    /** Health of the reference station, 0 to 7. */
    public int health() {
        return header(37, 3);
    }

    private int header(int from, int width) {
        return correction.length() < HEADER_BITS ? ABSENT : (int) correction.bits(from, width);
    }
}
