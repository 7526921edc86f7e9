package org.roadstead.ais.internal.layout;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.Interrogation;

/** Type 15: M.1371-5 annex 8 §3.13. */
final class InterrogationLayout {
    private InterrogationLayout() {}

    static Interrogation read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        int mmsi1 = payload.unsigned(30);
        int type11 = payload.unsigned(6);
        int slotOffset11 = payload.unsigned(12);
        payload.skip(2);
        int type12 = payload.unsignedIfPresent(6);
        int slotOffset12 = payload.unsignedIfPresent(12);
        payload.skip(2);
        int mmsi2 = payload.unsignedIfPresent(30);
        int type21 = payload.unsignedIfPresent(6);
        int slotOffset21 = payload.unsignedIfPresent(12);
        return new Interrogation(repeat, mmsi, spare, mmsi1, type11, slotOffset11, type12, slotOffset12, mmsi2, type21,
                slotOffset21);
    }

    static void write(Interrogation message, PayloadWriter payload) {
        payload.put(message.spare(), 2)
                .put(message.mmsi1(), 30)
                .put(message.type11(), 6)
                .put(message.slotOffset11(), 12);
        if (message.type12() == ABSENT) {
            return;
        }
        payload.put(0, 2).put(message.type12(), 6).putIfPresent(message.slotOffset12(), 12);
        if (message.mmsi2() == ABSENT) {
            return;
        }
        payload.put(0, 2)
                .put(message.mmsi2(), 30)
                .putIfPresent(message.type21(), 6)
                .putIfPresent(message.slotOffset21(), 12);
        if (message.slotOffset21() != ABSENT) {
            payload.put(0, 2);
        }
    }
}
