package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.LongInlandCapabilityInterrogation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Capability interrogation, long form: DAC 200, FI 3. */
final class LongInlandCapabilityInterrogationLayout {
    private LongInlandCapabilityInterrogationLayout() {}

    static LongInlandCapabilityInterrogation read(PayloadReader payload) {
        int version = payload.unsignedIfPresent(3);
        int requestedDac = payload.unsignedIfPresent(10);
        payload.skip(67);
        return new LongInlandCapabilityInterrogation(version, requestedDac);
    }

    static void write(LongInlandCapabilityInterrogation message, PayloadWriter payload) {
        payload.putIfPresent(message.version(), 3);
        payload.putIfPresent(message.requestedDac(), 10);
        payload.put(0, 67);
    }
}
