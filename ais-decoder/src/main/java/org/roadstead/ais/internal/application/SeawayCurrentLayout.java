package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.SeawayCurrent;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Current (PAWSS): DAC 316, 366, FI 1. */
final class SeawayCurrentLayout {
    private SeawayCurrentLayout() {}

    static SeawayCurrent read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        List<SeawayCurrent.Report> reports = new ArrayList<>();
        while (reports.size() < 6 && payload.remaining() >= 144) {
            reports.add(readReport(payload));
        }
        return new SeawayCurrent(messageId, reports);
    }

    private static SeawayCurrent.Report readReport(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String station = payload.text(7);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int currentSpeed = payload.unsignedIfPresent(8);
        int currentDirection = payload.unsignedIfPresent(9);
        payload.skip(16);
        return new SeawayCurrent.Report(month, day, hour, minute, station, lon, lat, currentSpeed, currentDirection);
    }

    static void write(SeawayCurrent message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        for (SeawayCurrent.Report each : message.reports()) {
            payload.putIfPresent(each.month(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.text(each.station(), 7);
            payload.putIfPresent(each.lon(), 25);
            payload.putIfPresent(each.lat(), 24);
            payload.putIfPresent(each.currentSpeed(), 8);
            payload.putIfPresent(each.currentDirection(), 9);
            payload.put(0, 16);
        }
    }
}
