package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.SeawayWaterLevel;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Water level: DAC 316, 366, FI 1. */
final class SeawayWaterLevelLayout {
    private SeawayWaterLevelLayout() {}

    static SeawayWaterLevel read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        List<SeawayWaterLevel.Report> reports = new ArrayList<>();
        while (reports.size() < 6 && payload.remaining() >= 144) {
            reports.add(readReport(payload));
        }
        return new SeawayWaterLevel(messageId, reports);
    }

    private static SeawayWaterLevel.Report readReport(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String station = payload.text(7);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int levelType = payload.unsignedIfPresent(1);
        int waterLevel = payload.signedIfPresent(16);
        int datum = payload.unsignedIfPresent(2);
        payload.skip(14);
        return new SeawayWaterLevel.Report(month, day, hour, minute, station, lon, lat, levelType, waterLevel, datum);
    }

    static void write(SeawayWaterLevel message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        for (SeawayWaterLevel.Report each : message.reports()) {
            payload.putIfPresent(each.month(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.text(each.station(), 7);
            payload.putIfPresent(each.lon(), 25);
            payload.putIfPresent(each.lat(), 24);
            payload.putIfPresent(each.levelType(), 1);
            payload.putIfPresent(each.waterLevel(), 16);
            payload.putIfPresent(each.datum(), 2);
            payload.put(0, 14);
        }
    }
}
