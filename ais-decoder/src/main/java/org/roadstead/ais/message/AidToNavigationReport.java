package org.roadstead.ais.message;

/**
 * Aid to navigation report, type 21 (M.1371-5 annex 8 §3.19). With 268 bits all from {@code raim} on is absent.
 *
 * @param repeat              repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi                MMSI of the sender, 9 digits (30 bits as sent)
 * @param aidType             kind of aid (table 74): 0 not specified, 1 to 15 fixed, 16 to 31 floating
 * @param plainNameAsSent     the first 20 characters of the name, without the {@code @} that pad the end
 * @param positionAccuracy    true better than 10 m, false worse or the default
 * @param longitude           1/10000 minute, east positive, within 108000000; 108600000 not available
 * @param latitude            1/10000 minute, north positive, within 54000000; 54600000 not available
 * @param toBow               metres from the reference point to the bow, 0 to 511; all four 0: not available
 * @param toStern             metres to the stern, 0 to 511
 * @param toPort              metres to the port side, 0 to 63
 * @param toStarboard         metres to the starboard side, 0 to 63
 * @param epfd                kind of position fixing device (table 52): 0 undefined, 7 surveyed, 15 internal GNSS
 * @param utcSecond           second of the position, 60 not available, 61 to 63 codes
 * @param offPosition         floating aid off its place; means something only if {@code utcSecond} is 0 to 59
 * @param aidStatus           8 bits, page and status of IALA A-126
 * @param raim                1 in use, 0 not
 * @param virtualAid          1 a virtual aid, 0 a real one
 * @param assignedMode        1 sends at a rate it was told
 * @param spare               1 bit as sent
 * @param nameExtensionAsSent up to 14 more characters of the name, without the {@code @} that pad the end
 */
public record AidToNavigationReport(
        int repeat,
        int mmsi,
        int aidType,
        String plainNameAsSent,
        boolean positionAccuracy,
        int longitude,
        int latitude,
        int toBow,
        int toStern,
        int toPort,
        int toStarboard,
        int epfd,
        int utcSecond,
        boolean offPosition,
        int aidStatus,
        int raim,
        int virtualAid,
        int assignedMode,
        int spare,
        String nameExtensionAsSent) implements LocatedMessage, StaticData {
    private static final int PLAIN_NAME_CHARACTERS = 20;

    @Override
    public int type() {
        return 21;
    }

    /** Both parts of the name in one; the extension counts only behind a name of all 20 characters. */
    @Override
    public String nameAsSent() {
        boolean full = plainNameAsSent.length() == PLAIN_NAME_CHARACTERS;
        return full && !nameExtensionAsSent.isEmpty() ? plainNameAsSent + nameExtensionAsSent : plainNameAsSent;
    }

    /** Whether the report is known to be of a virtual aid. */
    public boolean isVirtual() {
        return virtualAid == 1;
    }

    /** Whether the report says that a floating aid is off its place. */
    public boolean isOffPosition() {
        return offPosition && utcSecond < 60;
    }
}
