package org.roadstead.ais.message;

import org.roadstead.ais.internal.payload.SixBitText;

/**
 * Static data report part B, type 24 (M.1371-5 annex 8 §3.22). For an auxiliary craft (MMSI 98…) the bits of the four
 * distances hold the MMSI of its mother ship. With 160 bits the last distance and all behind it are absent.
 *
 * @param repeat         repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi           MMSI of the sender, 9 digits (30 bits as sent)
 * @param shipType       type of ship and cargo, 0 to 255 by table 53; 0 not available
 * @param vendorIdAsSent 3 characters, the maker of the unit
 * @param unitModel      the maker's model number, 0 to 15
 * @param serialNumber   the unit's serial number, 20 bits
 * @param callSignAsSent up to 7 characters without the {@code @} that pad the end; empty if not available
 * @param toBow          metres from the reference point to the bow, 0 to 511; all four 0: not available
 * @param toStern        metres to the stern, 0 to 511
 * @param toPort         metres to the port side, 0 to 63
 * @param toStarboard    metres to the starboard side, 0 to 63
 * @param mothershipMmsi MMSI of the mother ship of an auxiliary craft, else {@code ABSENT}
 * @param epfd           kind of position fixing device (table 52): 0 undefined, 15 internal GNSS
 * @param spare          2 bits as sent
 */
public record StaticDataPartB(
        int repeat,
        int mmsi,
        int shipType,
        String vendorIdAsSent,
        int unitModel,
        int serialNumber,
        String callSignAsSent,
        int toBow,
        int toStern,
        int toPort,
        int toStarboard,
        int mothershipMmsi,
        int epfd,
        int spare) implements StaticData {
    @Override
    public int type() {
        return 24;
    }

    /** Whether an MMSI is that of a craft that belongs to a mother ship (98 and its country's digits). */
    public static boolean isAuxiliary(int mmsi) {
        return mmsi / 10_000_000 == 98;
    }

    /** Maker of the unit up to the first {@code @}, without blanks at its end. */
    public String vendorId() {
        return SixBitText.shown(vendorIdAsSent);
    }

    /** Whether the mother ship is known. */
    public boolean hasMothershipMmsi() {
        return mothershipMmsi > 0;
    }
}
