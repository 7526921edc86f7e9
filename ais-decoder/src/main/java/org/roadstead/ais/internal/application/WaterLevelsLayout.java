package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.WaterLevels;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Water levels: DAC 200, FI 24. */
final class WaterLevelsLayout {
    private WaterLevelsLayout() {}

    static WaterLevels read(PayloadReader payload) {
        String country = payload.text(2);
        List<WaterLevels.Gauge> gauges = new ArrayList<>();
        while (gauges.size() < 4 && payload.remaining() >= 25) {
            gauges.add(readGauge(payload));
        }
        return new WaterLevels(country, gauges);
    }

    private static WaterLevels.Gauge readGauge(PayloadReader payload) {
        int gaugeId = payload.unsignedIfPresent(11);
        int levelPositive = payload.unsignedIfPresent(1);
        int level = payload.unsignedIfPresent(13);
        return new WaterLevels.Gauge(gaugeId, levelPositive, level);
    }

    static void write(WaterLevels message, PayloadWriter payload) {
        payload.text(message.country(), 2);
        for (WaterLevels.Gauge each : message.gauges()) {
            payload.putIfPresent(each.gaugeId(), 11);
            payload.putIfPresent(each.levelPositive(), 1);
            payload.putIfPresent(each.level(), 13);
        }
    }
}
