package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.TinySatelliteShipWeather;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Satellite ship weather, tiny: DAC 367, FI 25. */
final class TinySatelliteShipWeatherLayout {
    private TinySatelliteShipWeatherLayout() {}

    static TinySatelliteShipWeather read(PayloadReader payload) {
        int version = payload.unsignedIfPresent(3);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int pressure = payload.unsignedIfPresent(9);
        int windSpeed = payload.unsignedIfPresent(7);
        int windDirection = payload.unsignedIfPresent(9);
        payload.skip(1);
        return new TinySatelliteShipWeather(version, hour, minute, pressure, windSpeed, windDirection);
    }

    static void write(TinySatelliteShipWeather message, PayloadWriter payload) {
        payload.putIfPresent(message.version(), 3);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.pressure(), 9);
        payload.putIfPresent(message.windSpeed(), 7);
        payload.putIfPresent(message.windDirection(), 9);
        payload.put(0, 1);
    }
}
