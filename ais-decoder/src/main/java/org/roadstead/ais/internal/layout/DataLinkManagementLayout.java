package org.roadstead.ais.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.DataLinkManagement;
import org.roadstead.ais.message.DataLinkManagement.Reservation;

/** Type 20: M.1371-5 annex 8 §3.18. */
final class DataLinkManagementLayout {
    private static final int ELEMENT_BITS = 30;
    private static final int MAX_ELEMENTS = 4;

    private DataLinkManagementLayout() {}

    static DataLinkManagement read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        List<Reservation> reservations = new ArrayList<>(MAX_ELEMENTS);
        while (reservations.size() < MAX_ELEMENTS && payload.remaining() >= ELEMENT_BITS) {
            int offset = payload.unsigned(12);
            int slots = payload.unsigned(4);
            int timeout = payload.unsigned(3);
            int increment = payload.unsigned(11);
            reservations.add(new Reservation(offset, slots, timeout, increment));
        }
        return new DataLinkManagement(repeat, mmsi, spare, reservations);
    }

    static void write(DataLinkManagement message, PayloadWriter payload) {
        payload.put(message.spare(), 2);
        for (Reservation each : message.reservations()) {
            payload.put(each.offset(), 12).put(each.slots(), 4).put(each.timeout(), 3).put(each.increment(), 11);
        }
        payload.put(0, (8 - payload.bits() % 8) % 8);
    }
}
