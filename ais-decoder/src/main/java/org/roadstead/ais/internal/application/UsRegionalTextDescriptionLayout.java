package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.UsRegionalTextDescription;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Text description (US regional): DAC 367, FI 29. */
final class UsRegionalTextDescriptionLayout {
    private UsRegionalTextDescriptionLayout() {}

    static UsRegionalTextDescription read(PayloadReader payload) {
        int version = payload.unsignedIfPresent(6);
        int linkageId = payload.unsignedIfPresent(10);
        String text = payload.text(payload.remaining() / 6);
        return new UsRegionalTextDescription(version, linkageId, text);
    }

    static void write(UsRegionalTextDescription message, PayloadWriter payload) {
        payload.putIfPresent(message.version(), 6);
        payload.putIfPresent(message.linkageId(), 10);
        payload.text(message.text(), message.text().length());
    }
}
