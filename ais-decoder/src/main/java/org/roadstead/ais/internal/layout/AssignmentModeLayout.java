package org.roadstead.ais.internal.layout;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.message.AssignmentModeCommand;

/** Type 16: M.1371-5 annex 8 §3.14. */
final class AssignmentModeLayout {
    private static final int TWO_STATIONS_BITS = 144;
    private static final int END_SPARE_BITS = 4;

    private AssignmentModeLayout() {}

    static AssignmentModeCommand read(PayloadReader payload) {
        payload.skip(6);
        int repeat = payload.unsigned(2);
        int mmsi = payload.unsigned(30);
        int spare = payload.unsigned(2);
        int mmsi1 = payload.unsigned(30);
        int offset1 = payload.unsigned(12);
        int increment1 = payload.unsigned(10);
        boolean two = payload.bits() >= TWO_STATIONS_BITS;
        int mmsi2 = two ? payload.unsigned(30) : ABSENT;
        int offset2 = two ? payload.unsigned(12) : ABSENT;
        int increment2 = two ? payload.unsigned(10) : ABSENT;
        return new AssignmentModeCommand(repeat, mmsi, spare, mmsi1, offset1, increment1, mmsi2, offset2, increment2);
    }

    static void write(AssignmentModeCommand message, PayloadWriter payload) {
        payload.put(message.spare(), 2)
                .put(message.mmsi1(), 30)
                .put(message.offset1(), 12)
                .put(message.increment1(), 10);
        if (message.mmsi2() == ABSENT) {
            payload.put(0, END_SPARE_BITS);
        } else {
            payload.put(message.mmsi2(), 30).put(message.offset2(), 12).put(message.increment2(), 10);
        }
    }
}
