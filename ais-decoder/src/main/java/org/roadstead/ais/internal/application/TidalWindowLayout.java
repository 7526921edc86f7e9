package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.TidalWindow;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Tidal window: DAC 1, FI 32. */
final class TidalWindowLayout {
    private TidalWindowLayout() {}

    static TidalWindow read(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        List<TidalWindow.Window> windows = new ArrayList<>();
        while (windows.size() < 3 && payload.remaining() >= 88) {
            windows.add(readWindow(payload));
        }
        return new TidalWindow(month, day, windows);
    }

    private static TidalWindow.Window readWindow(PayloadReader payload) {
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int fromHour = payload.unsignedIfPresent(5);
        int fromMinute = payload.unsignedIfPresent(6);
        int toHour = payload.unsignedIfPresent(5);
        int toMinute = payload.unsignedIfPresent(6);
        int currentDirection = payload.unsignedIfPresent(9);
        int currentSpeed = payload.unsignedIfPresent(8);
        return new TidalWindow.Window(lon, lat, fromHour, fromMinute, toHour, toMinute, currentDirection, currentSpeed);
    }

    static void write(TidalWindow message, PayloadWriter payload) {
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        for (TidalWindow.Window each : message.windows()) {
            payload.putIfPresent(each.lon(), 25);
            payload.putIfPresent(each.lat(), 24);
            payload.putIfPresent(each.fromHour(), 5);
            payload.putIfPresent(each.fromMinute(), 6);
            payload.putIfPresent(each.toHour(), 5);
            payload.putIfPresent(each.toMinute(), 6);
            payload.putIfPresent(each.currentDirection(), 9);
            payload.putIfPresent(each.currentSpeed(), 8);
        }
    }
}
