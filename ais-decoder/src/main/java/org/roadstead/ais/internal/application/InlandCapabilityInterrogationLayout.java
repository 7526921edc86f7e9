package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.InlandCapabilityInterrogation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Capability interrogation for inland messages: DAC 200, FI 3. */
final class InlandCapabilityInterrogationLayout {
    private InlandCapabilityInterrogationLayout() {}

    static InlandCapabilityInterrogation read(PayloadReader payload) {
        int requestedDac = payload.unsignedIfPresent(10);
        payload.skip(6);
        return new InlandCapabilityInterrogation(requestedDac);
    }

    static void write(InlandCapabilityInterrogation message, PayloadWriter payload) {
        payload.putIfPresent(message.requestedDac(), 10);
        payload.put(0, 6);
    }
}
