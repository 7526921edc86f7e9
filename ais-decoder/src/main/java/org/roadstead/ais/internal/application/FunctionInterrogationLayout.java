package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.FunctionInterrogation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Interrogation for a specific function message: DAC 1, FI 2. */
final class FunctionInterrogationLayout {
    private FunctionInterrogationLayout() {}

    static FunctionInterrogation read(PayloadReader payload) {
        int requestedDac = payload.unsignedIfPresent(10);
        int requestedFi = payload.unsignedIfPresent(6);
        payload.skip(64);
        return new FunctionInterrogation(requestedDac, requestedFi);
    }

    static void write(FunctionInterrogation message, PayloadWriter payload) {
        payload.putIfPresent(message.requestedDac(), 10);
        payload.putIfPresent(message.requestedFi(), 6);
        payload.put(0, 64);
    }
}
