package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.InlandStaticData;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Inland ship static and voyage data: DAC 200, FI 10. */
final class InlandStaticDataLayout {
    private InlandStaticDataLayout() {}

    static InlandStaticData read(PayloadReader payload) {
        String eni = payload.text(8);
        int length = payload.unsignedIfPresent(13);
        int beam = payload.unsignedIfPresent(10);
        int shipType = payload.unsignedIfPresent(14);
        int hazard = payload.unsignedIfPresent(3);
        int draught = payload.unsignedIfPresent(11);
        int loaded = payload.unsignedIfPresent(2);
        int speedQualityHigh = payload.unsignedIfPresent(1);
        int courseQualityHigh = payload.unsignedIfPresent(1);
        int headingQualityHigh = payload.unsignedIfPresent(1);
        payload.skip(8);
        return new InlandStaticData(eni, length, beam, shipType, hazard, draught, loaded, speedQualityHigh,
                courseQualityHigh, headingQualityHigh);
    }

    static void write(InlandStaticData message, PayloadWriter payload) {
        payload.text(message.eni(), 8);
        payload.putIfPresent(message.length(), 13);
        payload.putIfPresent(message.beam(), 10);
        payload.putIfPresent(message.shipType(), 14);
        payload.putIfPresent(message.hazard(), 3);
        payload.putIfPresent(message.draught(), 11);
        payload.putIfPresent(message.loaded(), 2);
        payload.putIfPresent(message.speedQualityHigh(), 1);
        payload.putIfPresent(message.courseQualityHigh(), 1);
        payload.putIfPresent(message.headingQualityHigh(), 1);
        payload.put(0, 8);
    }
}
