package org.roadstead.ais.message;

/**
 * Standard class B position report, type 18 (M.1371-5 annex 8 §3.16).
 *
 * @param reserved                   8 bits as sent
 * @param spare                      bit 139 as sent (bits 139 and 140 before M.1371-6)
 * @param lowPower                   transmits at low power (bit 140, M.1371-6; always false before)
 * @param carrierSense               a carrier sense unit, else SOTDMA
 * @param display                    has a display for types 12 and 14
 * @param dsc                        has a digital selective calling function
 * @param wholeBand                  can use the whole marine band
 * @param message22                  takes channel management by type 22
 * @param assignedMode               sends at a rate it was told
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
