package org.roadstead.ais.message;

import org.roadstead.ais.internal.payload.SixBitText;

/**
 * Static data report part B, type 24 (M.1371-5 annex 8 §3.22). For an auxiliary craft (MMSI 98…) the bits of the four
 * distances hold the MMSI of its mother ship. With 160 bits the last distance and all behind it are absent.
 *
 * @param vendorIdAsSent 3 characters, the maker of the unit
 * @param unitModel      the maker's model number, 0 to 15
 * @param serialNumber   the unit's serial number, 20 bits
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
