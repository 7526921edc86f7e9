package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.TextDescription;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Text description (broadcast): DAC 1, FI 29. */
final class TextDescriptionLayout {
    private TextDescriptionLayout() {}

    static TextDescription read(PayloadReader payload) {
        int linkageId = payload.unsignedIfPresent(10);
        String text = payload.text(payload.remaining() / 6);
        return new TextDescription(linkageId, text);
    }

    static void write(TextDescription message, PayloadWriter payload) {
        payload.putIfPresent(message.linkageId(), 10);
        payload.text(message.text(), message.text().length());
    }
}
