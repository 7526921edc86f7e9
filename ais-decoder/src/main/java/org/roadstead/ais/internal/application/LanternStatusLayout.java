package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.LanternStatus;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Lantern status (Sealite): DAC 1022, FI 61. */
final class LanternStatusLayout {
    private LanternStatusLayout() {}

    static LanternStatus read(PayloadReader payload) {
        String text = payload.text(payload.remaining() / 6);
        return new LanternStatus(text);
    }

    static void write(LanternStatus message, PayloadWriter payload) {
        payload.text(message.text(), message.text().length());
    }
}
