package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.AddressedSafetyText;
import org.roadstead.ais.message.BroadcastSafetyText;

/** Types 12 and 14: M.1371-5 annex 8 §3.10 and §3.12. */
final class SafetyTextLayout {
    private static final int MAX_ADDRESSED = 156;
    private static final int MAX_BROADCAST = 161;

    private SafetyTextLayout() {}

    static BroadcastSafetyText readBroadcast(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        String text = payload.text(MAX_BROADCAST);
        return new BroadcastSafetyText(repeat, mmsi, spare, text);
    }

    static void write(BroadcastSafetyText message, PayloadWriter payload) {
        payload.put(message.spare(), 2).text(message.textAsSent(), message.textAsSent().length());
    }

    static AddressedSafetyText readAddressed(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int sequenceNumber = payload.unsigned(2);
        int destinationMmsi = payload.unsigned(30);
        boolean retransmit = payload.flag();
        int spare = payload.unsigned(1);
        String text = payload.text(MAX_ADDRESSED);
        return new AddressedSafetyText(repeat, mmsi, sequenceNumber, destinationMmsi, retransmit, spare, text);
    }

    static void write(AddressedSafetyText message, PayloadWriter payload) {
        payload.put(message.sequenceNumber(), 2)
                .put(message.destinationMmsi(), 30)
                .put(message.retransmit())
                .put(message.spare(), 1)
                .text(message.textAsSent(), message.textAsSent().length());
    }
}
