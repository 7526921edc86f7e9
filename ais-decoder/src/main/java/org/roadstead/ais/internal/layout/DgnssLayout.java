package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.BitString;
import org.roadstead.ais.message.DgnssBroadcast;

/** Type 17: M.1371-5 annex 8 §3.15. */
final class DgnssLayout {
    private DgnssLayout() {}

    static DgnssBroadcast read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        int longitudeTenths = payload.signed(18);
        int latitudeTenths = payload.signed(17);
        int secondSpare = payload.unsigned(5);
        BitString correction = payload.restExcept(0);
        return new DgnssBroadcast(repeat, mmsi, spare, longitudeTenths, latitudeTenths, secondSpare, correction);
    }

    static void write(DgnssBroadcast message, PayloadWriter payload) {
        payload.put(message.spare(), 2)
                .put(message.longitudeTenths(), 18)
                .put(message.latitudeTenths(), 17)
                .put(message.secondSpare(), 5)
                .put(message.correction());
    }
}
