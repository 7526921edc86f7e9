package org.roadstead.ais.internal.application;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.application.TextMessage;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Text in 6-bit characters: DAC 1, FI 0. */
final class TextMessageLayout {
    private TextMessageLayout() {}

    static TextMessage read(PayloadReader payload) {
        int ackRequired = payload.unsignedIfPresent(1);
        int textSequence = payload.unsignedIfPresent(11);
        String text = payload.text(payload.remaining() / 6);
        return new TextMessage(ackRequired, textSequence, text);
    }

    /** The form in types 25 and 26, which begins with the text sequence. */
    static TextMessage readWithoutFlag(PayloadReader payload) {
        int textSequence = payload.unsignedIfPresent(11);
        String text = payload.text(payload.remaining() / 6);
        return new TextMessage(ABSENT, textSequence, text);
    }

    static void write(TextMessage message, PayloadWriter payload) {
        payload.putIfPresent(message.ackRequired(), 1);
        payload.putIfPresent(message.textSequence(), 11);
        payload.text(message.text(), message.text().length());
    }
}
