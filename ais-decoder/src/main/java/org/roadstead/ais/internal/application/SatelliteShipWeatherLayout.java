package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.SatelliteShipWeather;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Satellite ship weather: DAC 367, FI 23. */
final class SatelliteShipWeatherLayout {
    private SatelliteShipWeatherLayout() {}

    static SatelliteShipWeather read(PayloadReader payload) {
        int version = payload.unsignedIfPresent(3);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int pressure = payload.unsignedIfPresent(9);
        int airTemperature = payload.signedIfPresent(11);
        int windSpeed = payload.unsignedIfPresent(7);
        int gustSpeed = payload.unsignedIfPresent(7);
        int windDirection = payload.unsignedIfPresent(9);
        payload.skip(1);
        return new SatelliteShipWeather(version, day, hour, minute, lon, lat, pressure, airTemperature, windSpeed,
                gustSpeed, windDirection);
    }

    static void write(SatelliteShipWeather message, PayloadWriter payload) {
        payload.putIfPresent(message.version(), 3);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.putIfPresent(message.pressure(), 9);
        payload.putIfPresent(message.airTemperature(), 11);
        payload.putIfPresent(message.windSpeed(), 7);
        payload.putIfPresent(message.gustSpeed(), 7);
        payload.putIfPresent(message.windDirection(), 9);
        payload.put(0, 1);
    }
}
