package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.OldExtendedStaticData;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Extended ship static and voyage data (old): DAC 1, FI 15. */
final class OldExtendedStaticDataLayout {
    private OldExtendedStaticDataLayout() {}

    static OldExtendedStaticData read(PayloadReader payload) {
        int airDraught = payload.unsignedIfPresent(11);
        payload.skip(5);
        return new OldExtendedStaticData(airDraught);
    }

    static void write(OldExtendedStaticData message, PayloadWriter payload) {
        payload.putIfPresent(message.airDraught(), 11);
        payload.put(0, 5);
    }
}
