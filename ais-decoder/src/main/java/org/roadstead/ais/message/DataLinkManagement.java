package org.roadstead.ais.message;

import java.util.List;

/**
 * Data link management message, type 20 (M.1371-5 annex 8 §3.18).
 *
 * @param repeat       repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi         MMSI of the sender, 9 digits (30 bits as sent)
 * @param spare        2 bits as sent
 * @param reservations one to four reservations of slots
 */
public record DataLinkManagement(int repeat, int mmsi, int spare,
        List<Reservation> reservations) implements AisMessage {
    /**
     * Slots that a base station reserves.
     *
     * @param offset    first slot, counted from this message; 0 not available
     * @param slots     slots in a row, 1 to 15; 0 not available
     * @param timeout   minutes that it holds, 1 to 7; 0 not available
     * @param increment slots to the next block; 0 only one block
     */
    public record Reservation(int offset, int slots, int timeout, int increment) {}

    /** Keeps a copy of the list. */
    public DataLinkManagement {
        reservations = List.copyOf(reservations);
    }

    @Override
    public int type() {
        return 20;
    }
}
