package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.WeatherObservation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Weather observation report from ship: DAC 1, FI 21. */
final class WeatherObservationLayout {
    private WeatherObservationLayout() {}

    static WeatherObservation read(PayloadReader payload) {
        int variant = payload.unsignedIfPresent(1);
        String location = payload.text(20);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int weather = payload.unsignedIfPresent(4);
        int visibilityMoreThan = payload.unsignedIfPresent(1);
        int visibility = payload.unsignedIfPresent(7);
        int humidity = payload.unsignedIfPresent(7);
        int windSpeed = payload.unsignedIfPresent(7);
        int windDirection = payload.unsignedIfPresent(9);
        int pressure = payload.unsignedIfPresent(9);
        int pressureTendency = payload.unsignedIfPresent(4);
        int airTemperature = payload.signedIfPresent(11);
        int waterTemperature = payload.unsignedIfPresent(10);
        int wavePeriod = payload.unsignedIfPresent(6);
        int waveHeight = payload.unsignedIfPresent(8);
        int waveDirection = payload.unsignedIfPresent(9);
        int swellHeight = payload.unsignedIfPresent(8);
        int swellDirection = payload.unsignedIfPresent(9);
        int swellPeriod = payload.unsignedIfPresent(6);
        payload.skip(3);
        return new WeatherObservation(variant, location, lon, lat, day, hour, minute, weather, visibilityMoreThan,
                visibility, humidity, windSpeed, windDirection, pressure, pressureTendency, airTemperature,
                waterTemperature, wavePeriod, waveHeight, waveDirection, swellHeight, swellDirection, swellPeriod);
    }

    static void write(WeatherObservation message, PayloadWriter payload) {
        payload.putIfPresent(message.variant(), 1);
        payload.text(message.location(), 20);
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.weather(), 4);
        payload.putIfPresent(message.visibilityMoreThan(), 1);
        payload.putIfPresent(message.visibility(), 7);
        payload.putIfPresent(message.humidity(), 7);
        payload.putIfPresent(message.windSpeed(), 7);
        payload.putIfPresent(message.windDirection(), 9);
        payload.putIfPresent(message.pressure(), 9);
        payload.putIfPresent(message.pressureTendency(), 4);
        payload.putIfPresent(message.airTemperature(), 11);
        payload.putIfPresent(message.waterTemperature(), 10);
        payload.putIfPresent(message.wavePeriod(), 6);
        payload.putIfPresent(message.waveHeight(), 8);
        payload.putIfPresent(message.waveDirection(), 9);
        payload.putIfPresent(message.swellHeight(), 8);
        payload.putIfPresent(message.swellDirection(), 9);
        payload.putIfPresent(message.swellPeriod(), 6);
        payload.put(0, 3);
    }
}
