package org.roadstead.ais.internal.layout;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

import org.roadstead.ais.message.UtcDateInquiry;

/** Type 10: M.1371-5 annex 8 §3.8. */
final class UtcDateInquiryLayout {
    private UtcDateInquiryLayout() {}

    static UtcDateInquiry read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        int destinationMmsi = payload.unsigned(30);
        int secondSpare = payload.unsigned(2);
        return new UtcDateInquiry(repeat, mmsi, spare, destinationMmsi, secondSpare);
    }

    static void write(UtcDateInquiry message, PayloadWriter payload) {
        payload.put(message.spare(), 2).put(message.destinationMmsi(), 30).put(message.secondSpare(), 2);
    }
}
