package org.roadstead.ais.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.Acknowledgement;
import org.roadstead.ais.message.Acknowledgement.Acknowledged;

/** Types 7 and 13: M.1371-5 annex 8 §3.5 and §3.11. */
final class AcknowledgementLayout {
    private static final int ELEMENT_BITS = 32;
    private static final int MAX_ELEMENTS = 4;

    private AcknowledgementLayout() {}

    static Acknowledgement read(PayloadReader payload) {
        int type = payload.unsigned(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        List<Acknowledged> acknowledged = new ArrayList<>(MAX_ELEMENTS);
        while (acknowledged.size() < MAX_ELEMENTS && payload.remaining() >= ELEMENT_BITS) {
            int received = payload.unsigned(30);
            int sequenceNumber = payload.unsigned(2);
            acknowledged.add(new Acknowledged(received, sequenceNumber));
        }
        return new Acknowledgement(type, repeat, mmsi, spare, acknowledged);
    }

    static void write(Acknowledgement message, PayloadWriter payload) {
        payload.put(message.spare(), 2);
        for (Acknowledged each : message.acknowledged()) {
            payload.put(each.mmsi(), 30).put(each.sequenceNumber(), 2);
        }
    }
}
