package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.SeawayVersion;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Version information: DAC 316, 366, FI 32. */
final class SeawayVersionLayout {
    private SeawayVersionLayout() {}

    static SeawayVersion read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        int major = payload.unsignedIfPresent(8);
        int minor = payload.unsignedIfPresent(8);
        int patch = payload.unsignedIfPresent(8);
        return new SeawayVersion(messageId, major, minor, patch);
    }

    static void write(SeawayVersion message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        payload.putIfPresent(message.major(), 8);
        payload.putIfPresent(message.minor(), 8);
        payload.putIfPresent(message.patch(), 8);
    }
}
