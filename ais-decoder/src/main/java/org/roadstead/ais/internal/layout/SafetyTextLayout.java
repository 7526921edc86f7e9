package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.BroadcastSafetyText;

/** Type 14: M.1371-5 annex 8 §3.12. */
final class SafetyTextLayout {
    private static final int MAX_CHARACTERS = 161;

    private SafetyTextLayout() {}

    static BroadcastSafetyText readBroadcast(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        String text = payload.text(MAX_CHARACTERS);
        return new BroadcastSafetyText(repeat, mmsi, spare, text);
    }

    static void write(BroadcastSafetyText message, PayloadWriter payload) {
        payload.put(message.spare(), 2).text(message.textAsSent(), message.textAsSent().length());
    }
}
