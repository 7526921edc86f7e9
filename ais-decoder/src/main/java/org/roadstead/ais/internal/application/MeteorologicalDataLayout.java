package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.MeteorologicalData;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Meteorological and hydrological data: DAC 1, FI 31. */
final class MeteorologicalDataLayout {
    private MeteorologicalDataLayout() {}

    static MeteorologicalData read(PayloadReader payload) {
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int positionAccuracy = payload.unsignedIfPresent(1);
        int day = payload.unsignedIfPresent(5);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(6);
        int windSpeed = payload.unsignedIfPresent(7);
        int gustSpeed = payload.unsignedIfPresent(7);
        int windDirection = payload.unsignedIfPresent(9);
        int gustDirection = payload.unsignedIfPresent(9);
        int airTemperature = payload.signedIfPresent(11);
        int humidity = payload.unsignedIfPresent(7);
        int dewPoint = payload.signedIfPresent(10);
        int pressure = payload.unsignedIfPresent(9);
        int pressureTrend = payload.unsignedIfPresent(2);
        int visibilityMoreThan = payload.unsignedIfPresent(1);
        int visibility = payload.unsignedIfPresent(7);
        int waterLevel = payload.unsignedIfPresent(12);
        int waterLevelTrend = payload.unsignedIfPresent(2);
        int currentSpeed = payload.unsignedIfPresent(8);
        int currentDirection = payload.unsignedIfPresent(9);
        int currentSpeed2 = payload.unsignedIfPresent(8);
        int currentDirection2 = payload.unsignedIfPresent(9);
        int currentDepth2 = payload.unsignedIfPresent(5);
        int currentSpeed3 = payload.unsignedIfPresent(8);
        int currentDirection3 = payload.unsignedIfPresent(9);
        int currentDepth3 = payload.unsignedIfPresent(5);
        int waveHeight = payload.unsignedIfPresent(8);
        int wavePeriod = payload.unsignedIfPresent(6);
        int waveDirection = payload.unsignedIfPresent(9);
        int swellHeight = payload.unsignedIfPresent(8);
        int swellPeriod = payload.unsignedIfPresent(6);
        int swellDirection = payload.unsignedIfPresent(9);
        int seaState = payload.unsignedIfPresent(4);
        int waterTemperature = payload.signedIfPresent(10);
        int precipitation = payload.unsignedIfPresent(3);
        int salinity = payload.unsignedIfPresent(9);
        int ice = payload.unsignedIfPresent(2);
        payload.skip(10);
        return new MeteorologicalData(lon, lat, positionAccuracy, day, hour, minute, windSpeed, gustSpeed,
                windDirection, gustDirection, airTemperature, humidity, dewPoint, pressure, pressureTrend,
                visibilityMoreThan, visibility, waterLevel, waterLevelTrend, currentSpeed, currentDirection,
                currentSpeed2, currentDirection2, currentDepth2, currentSpeed3, currentDirection3, currentDepth3,
                waveHeight, wavePeriod, waveDirection, swellHeight, swellPeriod, swellDirection, seaState,
                waterTemperature, precipitation, salinity, ice);
    }

    static void write(MeteorologicalData message, PayloadWriter payload) {
        payload.putIfPresent(message.lon(), 25);
        payload.putIfPresent(message.lat(), 24);
        payload.putIfPresent(message.positionAccuracy(), 1);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 6);
        payload.putIfPresent(message.windSpeed(), 7);
        payload.putIfPresent(message.gustSpeed(), 7);
        payload.putIfPresent(message.windDirection(), 9);
        payload.putIfPresent(message.gustDirection(), 9);
        payload.putIfPresent(message.airTemperature(), 11);
        payload.putIfPresent(message.humidity(), 7);
        payload.putIfPresent(message.dewPoint(), 10);
        payload.putIfPresent(message.pressure(), 9);
        payload.putIfPresent(message.pressureTrend(), 2);
        payload.putIfPresent(message.visibilityMoreThan(), 1);
        payload.putIfPresent(message.visibility(), 7);
        payload.putIfPresent(message.waterLevel(), 12);
        payload.putIfPresent(message.waterLevelTrend(), 2);
        payload.putIfPresent(message.currentSpeed(), 8);
        payload.putIfPresent(message.currentDirection(), 9);
        payload.putIfPresent(message.currentSpeed2(), 8);
        payload.putIfPresent(message.currentDirection2(), 9);
        payload.putIfPresent(message.currentDepth2(), 5);
        payload.putIfPresent(message.currentSpeed3(), 8);
        payload.putIfPresent(message.currentDirection3(), 9);
        payload.putIfPresent(message.currentDepth3(), 5);
        payload.putIfPresent(message.waveHeight(), 8);
        payload.putIfPresent(message.wavePeriod(), 6);
        payload.putIfPresent(message.waveDirection(), 9);
        payload.putIfPresent(message.swellHeight(), 8);
        payload.putIfPresent(message.swellPeriod(), 6);
        payload.putIfPresent(message.swellDirection(), 9);
        payload.putIfPresent(message.seaState(), 4);
        payload.putIfPresent(message.waterTemperature(), 10);
        payload.putIfPresent(message.precipitation(), 3);
        payload.putIfPresent(message.salinity(), 9);
        payload.putIfPresent(message.ice(), 2);
        payload.put(0, 10);
    }
}
