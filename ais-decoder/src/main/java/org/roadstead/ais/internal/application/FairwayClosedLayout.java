package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.FairwayClosed;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Fairway closed: DAC 1, FI 13. */
final class FairwayClosedLayout {
    private FairwayClosedLayout() {}

    static FairwayClosed read(PayloadReader payload) {
        String reason = payload.text(20);
        String closedFrom = payload.text(20);
        String closedTo = payload.text(20);
        int radius = payload.unsignedIfPresent(10);
        int radiusUnit = payload.unsignedIfPresent(2);
        int fromDay = payload.unsignedIfPresent(5);
        int fromMonth = payload.unsignedIfPresent(4);
        int fromHour = payload.unsignedIfPresent(5);
        int fromMinute = payload.unsignedIfPresent(6);
        int toDay = payload.unsignedIfPresent(5);
        int toMonth = payload.unsignedIfPresent(4);
        int toHour = payload.unsignedIfPresent(5);
        int toMinute = payload.unsignedIfPresent(6);
        payload.skip(4);
        return new FairwayClosed(reason, closedFrom, closedTo, radius, radiusUnit, fromDay, fromMonth, fromHour,
                fromMinute, toDay, toMonth, toHour, toMinute);
    }

    static void write(FairwayClosed message, PayloadWriter payload) {
        payload.text(message.reason(), 20);
        payload.text(message.closedFrom(), 20);
        payload.text(message.closedTo(), 20);
        payload.putIfPresent(message.radius(), 10);
        payload.putIfPresent(message.radiusUnit(), 2);
        payload.putIfPresent(message.fromDay(), 5);
        payload.putIfPresent(message.fromMonth(), 4);
        payload.putIfPresent(message.fromHour(), 5);
        payload.putIfPresent(message.fromMinute(), 6);
        payload.putIfPresent(message.toDay(), 5);
        payload.putIfPresent(message.toMonth(), 4);
        payload.putIfPresent(message.toHour(), 5);
        payload.putIfPresent(message.toMinute(), 6);
        payload.put(0, 4);
    }
}
