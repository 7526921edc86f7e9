package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.OldTidalWindow;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Tidal window (old): DAC 1, FI 14. */
final class OldTidalWindowLayout {
    private OldTidalWindowLayout() {}

    static OldTidalWindow read(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        List<OldTidalWindow.Window> windows = new ArrayList<>();
        while (windows.size() < 3 && payload.remaining() >= 93) {
            windows.add(readWindow(payload));
        }
        return new OldTidalWindow(month, day, windows);
    }

    private static OldTidalWindow.Window readWindow(PayloadReader payload) {
        int lat = payload.signedIfPresent(27);
        int lon = payload.signedIfPresent(28);
        int fromHour = payload.unsignedIfPresent(5);
        int fromMinute = payload.unsignedIfPresent(6);
        int toHour = payload.unsignedIfPresent(5);
        int toMinute = payload.unsignedIfPresent(6);
        int currentDirection = payload.unsignedIfPresent(9);
        int currentSpeed = payload.unsignedIfPresent(7);
        return new OldTidalWindow.Window(lat, lon, fromHour, fromMinute, toHour, toMinute, currentDirection,
                currentSpeed);
    }

    static void write(OldTidalWindow message, PayloadWriter payload) {
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        for (OldTidalWindow.Window each : message.windows()) {
            payload.putIfPresent(each.lat(), 27);
            payload.putIfPresent(each.lon(), 28);
            payload.putIfPresent(each.fromHour(), 5);
            payload.putIfPresent(each.fromMinute(), 6);
            payload.putIfPresent(each.toHour(), 5);
            payload.putIfPresent(each.toMinute(), 6);
            payload.putIfPresent(each.currentDirection(), 9);
            payload.putIfPresent(each.currentSpeed(), 7);
        }
    }
}
