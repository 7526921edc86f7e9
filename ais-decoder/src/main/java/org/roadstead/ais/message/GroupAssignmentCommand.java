package org.roadstead.ais.message;

/**
 * Group assignment command, type 23 (M.1371-5 annex 8 §3.21).
 *
 * @param repeat            repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi              MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare             2 bits as sent
 * @param neLongitudeTenths north-east corner, 1/10 minute; 108600 not available
 * @param neLatitudeTenths  north-east corner, 1/10 minute; 54600 not available
 * @param swLongitudeTenths south-west corner, 1/10 minute; 108600 not available
 * @param swLatitudeTenths  south-west corner, 1/10 minute; 54600 not available
 * @param stationType       who is meant: 0 all mobiles, 1 class A, 2 all of class B, 3 SAR aircraft, 4 class B
 *                          SOTDMA, 5 class B carrier sense, 6 inland, 7 to 9 regional, 10 a base station's coverage
 * @param shipType          ship type that is meant, 0 all
 * @param secondSpare       22 bits as sent
 * @param txRxMode          0 transmit on A and B, 1 on A, 2 on B
 * @param interval          reporting interval by table 77: 0 as the station would, 1 to 8 and 11 from 10 min to 2 s,
 *                          9 the next shorter, 10 the next longer
 * @param quietTime         minutes of silence, 1 to 15; 0 none
 * @param thirdSpare        6 bits as sent
 */
public record GroupAssignmentCommand(
        int repeat,
        int mmsi,
        int spare,
        int neLongitudeTenths,
        int neLatitudeTenths,
        int swLongitudeTenths,
        int swLatitudeTenths,
        int stationType,
        int shipType,
        int secondSpare,
        int txRxMode,
        int interval,
        int quietTime,
        int thirdSpare) implements AisMessage {
    @Override
    public int type() {
        return 23;
    }
}
