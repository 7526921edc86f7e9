package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.SeawaySalinity;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Salinity and temperature (PAWSS): DAC 316, 366, FI 1. */
final class SeawaySalinityLayout {
    private SeawaySalinityLayout() {}

    static SeawaySalinity read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        List<SeawaySalinity.Report> reports = new ArrayList<>();
        while (reports.size() < 6 && payload.remaining() >= 144) {
            reports.add(readReport(payload));
        }
        return new SeawaySalinity(messageId, reports);
    }

    private static SeawaySalinity.Report readReport(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String station = payload.text(7);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int salinity = payload.unsignedIfPresent(10);
        int waterTemperature = payload.signedIfPresent(10);
        payload.skip(13);
        return new SeawaySalinity.Report(month, day, hour, minute, station, lon, lat, salinity, waterTemperature);
    }

    static void write(SeawaySalinity message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        for (SeawaySalinity.Report each : message.reports()) {
            payload.putIfPresent(each.month(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.text(each.station(), 7);
            payload.putIfPresent(each.lon(), 25);
            payload.putIfPresent(each.lat(), 24);
            payload.putIfPresent(each.salinity(), 10);
            payload.putIfPresent(each.waterTemperature(), 10);
            payload.put(0, 13);
        }
    }
}
