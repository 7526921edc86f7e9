package org.roadstead.tracker.track;

import org.jspecify.annotations.Nullable;

/**
 * What a station says of itself beside its position: typed by people, evidence and not proof. Absent is null.
 *
 * @param imo IMO number as sent; numbers of 10,000,000 and above are official numbers
 * @param shipType ITU-R M.1371-5 table 53
 * @param toBow metres from the antenna to the bow; all four are 0 where nothing is known
 * @param draught 1/10 metre
 * @param eta as sent, {@code MM-DDThh:mmZ}; parts not given are left at their "not available" value
 * @param aidType type of an aid to navigation, table 74
 * @param virtual an aid to navigation that is not there physically
 */
public record Identity(@Nullable Integer imo, @Nullable String name, @Nullable String callSign,
        @Nullable Integer shipType,
        int toBow, int toStern, int toPort, int toStarboard, @Nullable Integer draught, @Nullable String destination,
        @Nullable String eta, @Nullable Integer aidType, boolean virtual) {
    /** Nothing said yet. */
    public static final Identity UNKNOWN = new Identity(null, null, null, null, 0, 0, 0, 0, null, null, null, null,
            false);

    /** Metres from bow to stern; 0 when not known. */
    public int length() {
        return toBow + toStern;
    }

    /** Metres from side to side; 0 when not known. */
    public int beam() {
        return toPort + toStarboard;
    }

    public boolean hasLength() {
        return length() > 0;
    }
}
