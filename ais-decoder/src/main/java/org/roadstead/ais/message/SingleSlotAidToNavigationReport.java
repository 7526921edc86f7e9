package org.roadstead.ais.message;

/**
 * Single slot aid to navigation report, type 28 (M.1371-6 annex 7, table 84).
 *
 * @param repeat               repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi                 MMSI of the sender, 9 digits (30 bits as sent)
 * @param utcSecond            second of the position, 60 not available, 61 to 63 codes
 * @param longitude            1/10000 minute, east positive, within 108000000; 108600000 not available
 * @param latitude             1/10000 minute, north positive, within 54000000; 54600000 not available
 * @param restrictedUse        0 unrestricted, 1 in territorial waters, 2 in the exclusive economic zone, 3 by a state
 * @param stationType          0 floating, 1 fixed, 2 synthetic predicted, 3 synthetic monitored, 4 virtual, 5 mobile
 * @param aidType              kind of aid by the recommendation's own table, not that of type 21
 * @param ialaMrn              17 bits of the IALA resource name
 * @param dimensionType        what the two dimensions mean
 * @param dimensionA           9 bits, by {@code dimensionType}
 * @param dimensionB           11 bits, by {@code dimensionType}
 * @param additionalDimensions more dimensions are sent
 * @param charted              the aid is on the chart
 * @param onStationStatus      0 to 15
 * @param aidStatus            8 bits
 * @param spare                1 bit as sent
 * @param authenticated        the report is authenticated
 */
public record SingleSlotAidToNavigationReport(
        int repeat,
        int mmsi,
        int utcSecond,
        int longitude,
        int latitude,
        int restrictedUse,
        int stationType,
        int aidType,
        int ialaMrn,
        int dimensionType,
        int dimensionA,
        int dimensionB,
        boolean additionalDimensions,
        boolean charted,
        int onStationStatus,
        int aidStatus,
        int spare,
        boolean authenticated) implements LocatedMessage {
    @Override
    public int type() {
        return 28;
    }

    /** Always false: the message does not tell. */
    @Override
    public boolean positionAccuracy() {
        return false;
    }
}
