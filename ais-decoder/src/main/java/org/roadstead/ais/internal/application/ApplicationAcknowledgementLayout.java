package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.ApplicationAcknowledgement;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Application acknowledgement to an addressed binary message: DAC 1, FI 5. */
final class ApplicationAcknowledgementLayout {
    private ApplicationAcknowledgementLayout() {}

    static ApplicationAcknowledgement read(PayloadReader payload) {
        int dacReceived = payload.unsignedIfPresent(10);
        int fiReceived = payload.unsignedIfPresent(6);
        int textSequence = payload.unsignedIfPresent(11);
        int aiAvailable = payload.unsignedIfPresent(1);
        int aiResponse = payload.unsignedIfPresent(3);
        payload.skip(49);
        return new ApplicationAcknowledgement(dacReceived, fiReceived, textSequence, aiAvailable, aiResponse);
    }

    static void write(ApplicationAcknowledgement message, PayloadWriter payload) {
        payload.putIfPresent(message.dacReceived(), 10);
        payload.putIfPresent(message.fiReceived(), 6);
        payload.putIfPresent(message.textSequence(), 11);
        payload.putIfPresent(message.aiAvailable(), 1);
        payload.putIfPresent(message.aiResponse(), 3);
        payload.put(0, 49);
    }
}
