package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.SeawayWeather;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Weather station: DAC 316, 366, FI 1. */
final class SeawayWeatherLayout {
    private SeawayWeatherLayout() {}

    static SeawayWeather read(PayloadReader payload) {
        payload.skip(2);
        int messageId = payload.unsignedIfPresent(6);
        List<SeawayWeather.Report> reports = new ArrayList<>();
        while (reports.size() < 5 && payload.remaining() >= 192) {
            reports.add(readReport(payload));
        }
        return new SeawayWeather(messageId, reports);
    }

    private static SeawayWeather.Report readReport(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        String station = payload.text(7);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int windSpeed = payload.unsignedIfPresent(10);
        int gustSpeed = payload.unsignedIfPresent(10);
        int windDirection = payload.unsignedIfPresent(9);
        int pressure = payload.unsignedIfPresent(14);
        int airTemperature = payload.signedIfPresent(10);
        int dewPoint = payload.signedIfPresent(10);
        int visibility = payload.unsignedIfPresent(8);
        int waterTemperature = payload.signedIfPresent(10);
        return new SeawayWeather.Report(month, day, hour, minute, station, lon, lat, windSpeed, gustSpeed,
                windDirection, pressure, airTemperature, dewPoint, visibility, waterTemperature);
    }

    static void write(SeawayWeather message, PayloadWriter payload) {
        payload.put(0, 2);
        payload.putIfPresent(message.messageId(), 6);
        for (SeawayWeather.Report each : message.reports()) {
            payload.putIfPresent(each.month(), 4);
            payload.putIfPresent(each.day(), 5);
            payload.putIfPresent(each.hour(), 5);
            payload.putIfPresent(each.minute(), 6);
            payload.text(each.station(), 7);
            payload.putIfPresent(each.lon(), 25);
            payload.putIfPresent(each.lat(), 24);
            payload.putIfPresent(each.windSpeed(), 10);
            payload.putIfPresent(each.gustSpeed(), 10);
            payload.putIfPresent(each.windDirection(), 9);
            payload.putIfPresent(each.pressure(), 14);
            payload.putIfPresent(each.airTemperature(), 10);
            payload.putIfPresent(each.dewPoint(), 10);
            payload.putIfPresent(each.visibility(), 8);
            payload.putIfPresent(each.waterTemperature(), 10);
        }
    }
}
