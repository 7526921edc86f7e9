package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.OldApplicationAcknowledgement;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Application acknowledgement (old): DAC 1, FI 1. */
final class OldApplicationAcknowledgementLayout {
    private OldApplicationAcknowledgementLayout() {}

    static OldApplicationAcknowledgement read(PayloadReader payload) {
        int dacReceived = payload.unsignedIfPresent(10);
        int sequence = payload.unsignedIfPresent(11);
        payload.skip(3);
        return new OldApplicationAcknowledgement(dacReceived, sequence);
    }

    static void write(OldApplicationAcknowledgement message, PayloadWriter payload) {
        payload.putIfPresent(message.dacReceived(), 10);
        payload.putIfPresent(message.sequence(), 11);
        payload.put(0, 3);
    }
}
