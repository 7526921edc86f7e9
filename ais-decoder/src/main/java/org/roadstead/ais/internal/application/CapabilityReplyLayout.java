package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.CapabilityReply;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Capability reply: DAC 1, FI 4. */
final class CapabilityReplyLayout {
    private CapabilityReplyLayout() {}

    static CapabilityReply read(PayloadReader payload) {
        int dac = payload.unsignedIfPresent(10);
        List<CapabilityReply.Function> functions = new ArrayList<>();
        while (functions.size() < 64 && payload.remaining() >= 2) {
            functions.add(readFunction(payload));
        }
        payload.skip(126);
        return new CapabilityReply(dac, functions);
    }

    private static CapabilityReply.Function readFunction(PayloadReader payload) {
        int available = payload.unsignedIfPresent(1);
        payload.skip(1);
        return new CapabilityReply.Function(available);
    }

    static void write(CapabilityReply message, PayloadWriter payload) {
        payload.putIfPresent(message.dac(), 10);
        for (CapabilityReply.Function each : message.functions()) {
            payload.putIfPresent(each.available(), 1);
            payload.put(0, 1);
        }
        payload.put(0, 126);
    }
}
