package org.roadstead.ais.message;

import org.roadstead.ais.internal.payload.SixBitText;

/**
 * Ship static and voyage related data, type 5 (M.1371-5 annex 8 §3.3). With 422 bits {@code dte} is absent, with 420 also
 * the last character of the destination.
 *
 * @param repeat            repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi              MMSI of the sender, 9 digits (30 bits as sent)
 * @param aisVersion        edition of the recommendation that the station follows: 0 is M.1371-1, 1 M.1371-3, 2
 *                          M.1371-5
 * @param imoNumber         0 not available, 1000000 to 9999999 an IMO number, 10000000 and more a flag's own number
 * @param callSignAsSent    up to 7 characters without the {@code @} that pad the end; empty if not available
 * @param nameAsSent        up to 20 characters without the {@code @} that pad the end; empty if not available
 * @param shipType          type of ship and cargo, 0 to 255 by table 53; 0 not available
 * @param toBow             metres from the reference point to the bow, 0 to 511; all four 0: not available
 * @param toStern           metres to the stern, 0 to 511
 * @param toPort            metres to the port side, 0 to 63
 * @param toStarboard       metres to the starboard side, 0 to 63
 * @param epfd              kind of position fixing device (table 52): 0 undefined, 15 internal GNSS
 * @param etaMonth          1 to 12, 0 not available
 * @param etaDay            1 to 31, 0 not available
 * @param etaHour           UTC, 0 to 23, 24 not available
 * @param etaMinute         0 to 59, 60 not available
 * @param draught           1/10 metre, 0 not available, 255 is 25.5 m or more
 * @param destinationAsSent up to 20 characters without the {@code @} that pad the end
 * @param dte               data terminal: 0 available, 1 not available
 * @param spare             the last bit as sent
 */
public record StaticAndVoyageData(
        int repeat,
        int mmsi,
        int aisVersion,
        int imoNumber,
        String callSignAsSent,
        String nameAsSent,
        int shipType,
        int toBow,
        int toStern,
        int toPort,
        int toStarboard,
        int epfd,
        int etaMonth,
        int etaDay,
        int etaHour,
        int etaMinute,
        int draught,
        String destinationAsSent,
        int dte,
        int spare) implements StaticData {
    @Override
    public int type() {
        return 5;
    }

    /** Destination up to the first {@code @}, without blanks at its end; empty if there is none. */
    public String destination() {
        return SixBitText.shown(destinationAsSent);
    }

    /** Whether there is an IMO number or an official number in its place. */
    public boolean hasImoNumber() {
        return imoNumber != 0;
    }

    /** Whether any part of the time of arrival is given. */
    public boolean hasEta() {
        return etaMonth != 0 || etaDay != 0 || etaHour < 24 || etaMinute < 60;
    }

    /** Whether the draught is known. */
    public boolean hasDraught() {
        return draught != 0;
    }

    /** Draught in metres; only of use if {@link #hasDraught}. */
    public double draughtMetres() {
        return draught / 10.0;
    }
}
