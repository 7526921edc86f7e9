package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.LanternStatus;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Lantern status (Sealite): DAC 1022, FI 61. */
final class LanternStatusLayout {
    /** Eight bits a character, as the maker's lanterns send them, unlike other texts. */
    private static final int CHARACTER_BITS = 8;

    private LanternStatusLayout() {}

    static LanternStatus read(PayloadReader payload) {
        StringBuilder text = new StringBuilder(payload.remaining() / CHARACTER_BITS);
        while (payload.remaining() >= CHARACTER_BITS) {
            text.append((char) payload.unsigned(CHARACTER_BITS));
        }
        return new LanternStatus(text.toString());
    }

    static void write(LanternStatus message, PayloadWriter payload) {
        for (int i = 0; i < message.text().length(); i++) {
            payload.put(message.text().charAt(i), CHARACTER_BITS);
        }
    }
}
