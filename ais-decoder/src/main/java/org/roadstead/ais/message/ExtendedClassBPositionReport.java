package org.roadstead.ais.message;

/**
 * Extended class B position report, type 19 (M.1371-5 annex 8 §3.17).
 *
 * @param repeat           repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi             MMSI of the sender, 9 digits (30 bits as sent)
 * @param reserved         8 bits as sent
 * @param sog              speed over ground, 1/10 knot, 0 to 1021; 1022 is 102.2 kn or more, 1023 not available
 * @param positionAccuracy true better than 10 m, false worse or the default
 * @param longitude        1/10000 minute, east positive, within 108000000; 108600000 not available
 * @param latitude         1/10000 minute, north positive, within 54000000; 54600000 not available
 * @param cog              course over ground, 1/10 degree, 0 to 3599; 3600 not available
 * @param trueHeading      degrees, 0 to 359; 511 not available
 * @param utcSecond        second of the position, 0 to 59; 60 not available, 61 manual, 62 dead reckoning, 63 system
 *                         does not work
 * @param spare            4 bits as sent
 * @param nameAsSent       up to 20 characters without the {@code @} that pad the end; empty if not available
 * @param shipType         type of ship and cargo, 0 to 255 by table 53; 0 not available
 * @param toBow            metres from the reference point to the bow, 0 to 511; all four 0: not available
 * @param toStern          metres to the stern, 0 to 511
 * @param toPort           metres to the port side, 0 to 63
 * @param toStarboard      metres to the starboard side, 0 to 63
 * @param epfd             kind of position fixing device (table 52): 0 undefined, 15 internal GNSS
 * @param raim             whether receiver autonomous integrity monitoring is in use
 * @param dte              data terminal: 0 available, 1 not available
 * @param assignedMode     sends at a rate it was told
 * @param secondSpare      4 bits as sent
 */
public record ExtendedClassBPositionReport(
        int repeat,
        int mmsi,
        int reserved,
        int sog,
        boolean positionAccuracy,
        int longitude,
        int latitude,
        int cog,
        int trueHeading,
        int utcSecond,
        int spare,
        String nameAsSent,
        int shipType,
        int toBow,
        int toStern,
        int toPort,
        int toStarboard,
        int epfd,
        boolean raim,
        int dte,
        boolean assignedMode,
        int secondSpare) implements PositionReport, StaticData {
    @Override
    public int type() {
        return 19;
    }
}
