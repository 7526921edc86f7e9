package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.SmallSatelliteShipWeather;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Satellite ship weather, small: DAC 367, FI 24. */
final class SmallSatelliteShipWeatherLayout {
    private SmallSatelliteShipWeatherLayout() {}

    static SmallSatelliteShipWeather read(PayloadReader payload) {
        int version = payload.unsignedIfPresent(3);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int pressure = payload.unsignedIfPresent(9);
        return new SmallSatelliteShipWeather(version, hour, minute, lon, lat, pressure);
    }

    static void write(SmallSatelliteShipWeather message, PayloadWriter payload) {
        payload.putIfPresent(message.version(), 3);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.putIfPresent(message.pressure(), 9);
    }
}
