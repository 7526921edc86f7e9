package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.CapabilityInterrogation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Capability interrogation: DAC 1, FI 3. */
final class CapabilityInterrogationLayout {
    private CapabilityInterrogationLayout() {}

    static CapabilityInterrogation read(PayloadReader payload) {
        int requestedDac = payload.unsignedIfPresent(10);
        payload.skip(70);
        return new CapabilityInterrogation(requestedDac);
    }

    static void write(CapabilityInterrogation message, PayloadWriter payload) {
        payload.putIfPresent(message.requestedDac(), 10);
        payload.put(0, 70);
    }
}
