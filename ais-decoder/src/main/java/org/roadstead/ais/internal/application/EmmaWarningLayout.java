package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.EmmaWarning;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** EMMA weather warning: DAC 200, FI 23. */
final class EmmaWarningLayout {
    private EmmaWarningLayout() {}

    static EmmaWarning read(PayloadReader payload) {
        int startYear = payload.unsignedIfPresent(8);
        int startMonth = payload.unsignedIfPresent(4);
        int startDay = payload.unsignedIfPresent(5);
        int endYear = payload.unsignedIfPresent(8);
        int endMonth = payload.unsignedIfPresent(4);
        int endDay = payload.unsignedIfPresent(5);
        int startHour = payload.unsignedIfPresent(5);
        int startMinute = payload.unsignedIfPresent(6);
        int endHour = payload.unsignedIfPresent(5);
        int endMinute = payload.unsignedIfPresent(6);
        int startLon = payload.signedIfPresent(28);
        int startLat = payload.signedIfPresent(27);
        int endLon = payload.signedIfPresent(28);
        int endLat = payload.signedIfPresent(27);
        int warningType = payload.unsignedIfPresent(4);
        int minNegative = payload.unsignedIfPresent(1);
        int min = payload.unsignedIfPresent(8);
        int maxNegative = payload.unsignedIfPresent(1);
        int max = payload.unsignedIfPresent(8);
        int intensity = payload.unsignedIfPresent(2);
        int windDirection = payload.unsignedIfPresent(4);
        payload.skip(6);
        return new EmmaWarning(startYear, startMonth, startDay, endYear, endMonth, endDay, startHour, startMinute,
                endHour, endMinute, startLon, startLat, endLon, endLat, warningType, minNegative, min, maxNegative, max,
                intensity, windDirection);
    }

    static void write(EmmaWarning message, PayloadWriter payload) {
        payload.putIfPresent(message.startYear(), 8);
        payload.putIfPresent(message.startMonth(), 4);
        payload.putIfPresent(message.startDay(), 5);
        payload.putIfPresent(message.endYear(), 8);
        payload.putIfPresent(message.endMonth(), 4);
        payload.putIfPresent(message.endDay(), 5);
        payload.putIfPresent(message.startHour(), 5);
        payload.putIfPresent(message.startMinute(), 6);
        payload.putIfPresent(message.endHour(), 5);
        payload.putIfPresent(message.endMinute(), 6);
        payload.putIfPresent(message.startLon(), 28);
        payload.putIfPresent(message.startLat(), 27);
        payload.putIfPresent(message.endLon(), 28);
        payload.putIfPresent(message.endLat(), 27);
        payload.putIfPresent(message.warningType(), 4);
        payload.putIfPresent(message.minNegative(), 1);
        payload.putIfPresent(message.min(), 8);
        payload.putIfPresent(message.maxNegative(), 1);
        payload.putIfPresent(message.max(), 8);
        payload.putIfPresent(message.intensity(), 2);
        payload.putIfPresent(message.windDirection(), 4);
        payload.put(0, 6);
    }
}
