package org.roadstead.ais.message;

/**
 * Extended class B position report, type 19 (M.1371-5 annex 8 §3.17).
 *
 * @param reserved     8 bits as sent
 * @param spare        4 bits as sent
 * @param epfd         kind of position fixing device (table 52): 0 undefined, 15 internal GNSS
 * @param dte          data terminal: 0 available, 1 not available
 * @param assignedMode sends at a rate it was told
 * @param secondSpare  4 bits as sent
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
