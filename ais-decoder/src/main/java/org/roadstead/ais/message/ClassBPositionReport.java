package org.roadstead.ais.message;

/**
 * Standard class B position report, type 18 (M.1371-5 annex 8 §3.16).
 *
 * @param repeat                     repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi                       MMSI of the sender, 9 digits (30 bits as sent)
 * @param reserved                   8 bits as sent
 * @param sog                        speed over ground, 1/10 knot, 0 to 1021; 1022 is 102.2 kn or more, 1023 not
 *                                   available
 * @param positionAccuracy           true better than 10 m, false worse or the default
 * @param longitude                  1/10000 minute, east positive, within 108000000; 108600000 not available
 * @param latitude                   1/10000 minute, north positive, within 54000000; 54600000 not available
 * @param cog                        course over ground, 1/10 degree, 0 to 3599; 3600 not available
 * @param trueHeading                degrees, 0 to 359; 511 not available
 * @param utcSecond                  second of the position, 0 to 59; 60 not available, 61 manual, 62 dead reckoning,
 *                                   63 system does not work
 * @param spare                      bit 139 as sent (bits 139 and 140 before M.1371-6)
 * @param lowPower                   transmits at low power (bit 140, M.1371-6; always false before)
 * @param carrierSense               a carrier sense unit, else SOTDMA
 * @param display                    has a display for types 12 and 14
 * @param dsc                        has a digital selective calling function
 * @param wholeBand                  can use the whole marine band
 * @param message22                  takes channel management by type 22
 * @param assignedMode               sends at a rate it was told
 * @param raim                       whether receiver autonomous integrity monitoring is in use
 * @param communicationStateSelector 0 SOTDMA, 1 ITDMA
 * @param communicationState         19 bits; fixed for carrier sense units
 */
public record ClassBPositionReport(
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
        boolean lowPower,
        boolean carrierSense,
        boolean display,
        boolean dsc,
        boolean wholeBand,
        boolean message22,
        boolean assignedMode,
        boolean raim,
        int communicationStateSelector,
        int communicationState) implements PositionReport {
    @Override
    public int type() {
        return 18;
    }
}
