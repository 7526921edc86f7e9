package org.roadstead.ais.message;

/**
 * Channel management, type 22 (M.1371-5 annex 8 §3.20), for an area or for two stations. The part that does not apply is
 * absent.
 *
 * @param repeat            repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi              MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare             2 bits as sent
 * @param channelA          number by ITU-R M.1084
 * @param channelB          number by ITU-R M.1084
 * @param txRxMode          0 transmit on A and B, 1 on A, 2 on B; reception is on both
 * @param lowPower          transmit at low power
 * @param neLongitudeTenths north-east corner, 1/10 minute; 108600 not available
 * @param neLatitudeTenths  north-east corner, 1/10 minute; 54600 not available
 * @param swLongitudeTenths south-west corner, 1/10 minute; 108600 not available
 * @param swLatitudeTenths  south-west corner, 1/10 minute; 54600 not available
 * @param mmsi1             the first station addressed
 * @param mmsi2             the second station addressed
 * @param addressed         for stations, not for an area
 * @param bandASpare        spare, formerly the bandwidth of channel A
 * @param bandBSpare        spare, formerly the bandwidth of channel B
 * @param zoneSize          width of the transition zone less one, 0 to 7 nautical miles
 * @param secondSpare       23 bits as sent
 */
public record ChannelManagement(
        int repeat,
        int mmsi,
        int spare,
        int channelA,
        int channelB,
        int txRxMode,
        boolean lowPower,
        int neLongitudeTenths,
        int neLatitudeTenths,
        int swLongitudeTenths,
        int swLatitudeTenths,
        int mmsi1,
        int mmsi2,
        boolean addressed,
        boolean bandASpare,
        boolean bandBSpare,
        int zoneSize,
        int secondSpare) implements AisMessage {
    @Override
    public int type() {
        return 22;
    }
}
