package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.SeawayWaterFlow;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Water flow: DAC 316, 366, FI 1. */
final class SeawayWaterFlowLayout {
    private SeawayWaterFlowLayout() {}

    static SeawayWaterFlow read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        List<SeawayWaterFlow.Report> reports = new ArrayList<>();
        while (reports.size() < 6 && payload.remaining() >= 144) {
            reports.add(readReport(payload));
        }
        return new SeawayWaterFlow(messageId, reports);
    }

    private static SeawayWaterFlow.Report readReport(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String station = payload.text(7);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int flow = payload.unsignedIfPresent(14);
        payload.skip(19);
        return new SeawayWaterFlow.Report(month, day, hour, minute, station, lon, lat, flow);
    }

    static void write(SeawayWaterFlow message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        for (SeawayWaterFlow.Report each : message.reports()) {
            payload.putIfPresent(each.month(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.text(each.station(), 7);
            payload.putIfPresent(each.lon(), 25);
            payload.putIfPresent(each.lat(), 24);
            payload.putIfPresent(each.flow(), 14);
            payload.put(0, 19);
        }
    }
}
