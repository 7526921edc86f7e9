package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.WmoWeatherObservation;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Weather observation report from ship, WMO layout: DAC 1, FI 21. */
final class WmoWeatherObservationLayout {
    private WmoWeatherObservationLayout() {}

    static WmoWeatherObservation read(PayloadReader payload) {
        int variant = payload.unsignedIfPresent(1);
        int lon = payload.unsignedIfPresent(16);
        int lat = payload.unsignedIfPresent(15);
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(6);
        int hour = payload.unsignedIfPresent(5);
        int minute = payload.unsignedIfPresent(3);
        int course = payload.unsignedIfPresent(7);
        int speed = payload.unsignedIfPresent(5);
        int heading = payload.unsignedIfPresent(7);
        int pressure = payload.unsignedIfPresent(11);
        int pressureChange = payload.unsignedIfPresent(10);
        int pressureTendency = payload.unsignedIfPresent(4);
        int trueWindDirection = payload.unsignedIfPresent(7);
        int trueWindSpeed = payload.unsignedIfPresent(8);
        int relativeWindDirection = payload.unsignedIfPresent(7);
        int relativeWindSpeed = payload.unsignedIfPresent(8);
        int gustSpeed = payload.unsignedIfPresent(8);
        int gustDirection = payload.unsignedIfPresent(7);
        int airTemperature = payload.unsignedIfPresent(10);
        int humidity = payload.unsignedIfPresent(7);
        int seaSurfaceTemperature = payload.unsignedIfPresent(9);
        int visibility = payload.unsignedIfPresent(6);
        int presentWeather = payload.unsignedIfPresent(9);
        int pastWeather1 = payload.unsignedIfPresent(5);
        int pastWeather2 = payload.unsignedIfPresent(5);
        int cloudCover = payload.unsignedIfPresent(4);
        int lowCloudAmount = payload.unsignedIfPresent(4);
        int lowCloudType = payload.unsignedIfPresent(6);
        int middleCloudType = payload.unsignedIfPresent(6);
        int highCloudType = payload.unsignedIfPresent(6);
        int cloudBaseHeight = payload.unsignedIfPresent(7);
        int windWavePeriod = payload.unsignedIfPresent(5);
        int windWaveHeight = payload.unsignedIfPresent(6);
        int firstSwellDirection = payload.unsignedIfPresent(6);
        int firstSwellPeriod = payload.unsignedIfPresent(5);
        int firstSwellHeight = payload.unsignedIfPresent(6);
        int secondSwellDirection = payload.unsignedIfPresent(6);
        int secondSwellPeriod = payload.unsignedIfPresent(5);
        int secondSwellHeight = payload.unsignedIfPresent(6);
        int iceThickness = payload.unsignedIfPresent(7);
        int iceAccretionRate = payload.unsignedIfPresent(3);
        int iceAccretionCause = payload.unsignedIfPresent(3);
        int seaIceConcentration = payload.unsignedIfPresent(5);
        int iceType = payload.unsignedIfPresent(4);
        int iceSituation = payload.unsignedIfPresent(5);
        int iceDevelopment = payload.unsignedIfPresent(5);
        int iceEdgeBearing = payload.unsignedIfPresent(4);
        return new WmoWeatherObservation(variant, lon, lat, month, day, hour, minute, course, speed, heading, pressure,
                pressureChange, pressureTendency, trueWindDirection, trueWindSpeed, relativeWindDirection,
                relativeWindSpeed, gustSpeed, gustDirection, airTemperature, humidity, seaSurfaceTemperature,
                visibility, presentWeather, pastWeather1, pastWeather2, cloudCover, lowCloudAmount, lowCloudType,
                middleCloudType, highCloudType, cloudBaseHeight, windWavePeriod, windWaveHeight, firstSwellDirection,
                firstSwellPeriod, firstSwellHeight, secondSwellDirection, secondSwellPeriod, secondSwellHeight,
                iceThickness, iceAccretionRate, iceAccretionCause, seaIceConcentration, iceType, iceSituation,
                iceDevelopment, iceEdgeBearing);
    }

    static void write(WmoWeatherObservation message, PayloadWriter payload) {
        payload.putIfPresent(message.variant(), 1);
        payload.putIfPresent(message.lon(), 16);
        payload.putIfPresent(message.lat(), 15);
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 6);
        payload.putIfPresent(message.hour(), 5);
        payload.putIfPresent(message.minute(), 3);
        payload.putIfPresent(message.course(), 7);
        payload.putIfPresent(message.speed(), 5);
        payload.putIfPresent(message.heading(), 7);
        payload.putIfPresent(message.pressure(), 11);
        payload.putIfPresent(message.pressureChange(), 10);
        payload.putIfPresent(message.pressureTendency(), 4);
        payload.putIfPresent(message.trueWindDirection(), 7);
        payload.putIfPresent(message.trueWindSpeed(), 8);
        payload.putIfPresent(message.relativeWindDirection(), 7);
        payload.putIfPresent(message.relativeWindSpeed(), 8);
        payload.putIfPresent(message.gustSpeed(), 8);
        payload.putIfPresent(message.gustDirection(), 7);
        payload.putIfPresent(message.airTemperature(), 10);
        payload.putIfPresent(message.humidity(), 7);
        payload.putIfPresent(message.seaSurfaceTemperature(), 9);
        payload.putIfPresent(message.visibility(), 6);
        payload.putIfPresent(message.presentWeather(), 9);
        payload.putIfPresent(message.pastWeather1(), 5);
        payload.putIfPresent(message.pastWeather2(), 5);
        payload.putIfPresent(message.cloudCover(), 4);
        payload.putIfPresent(message.lowCloudAmount(), 4);
        payload.putIfPresent(message.lowCloudType(), 6);
        payload.putIfPresent(message.middleCloudType(), 6);
        payload.putIfPresent(message.highCloudType(), 6);
        payload.putIfPresent(message.cloudBaseHeight(), 7);
        payload.putIfPresent(message.windWavePeriod(), 5);
        payload.putIfPresent(message.windWaveHeight(), 6);
        payload.putIfPresent(message.firstSwellDirection(), 6);
        payload.putIfPresent(message.firstSwellPeriod(), 5);
        payload.putIfPresent(message.firstSwellHeight(), 6);
        payload.putIfPresent(message.secondSwellDirection(), 6);
        payload.putIfPresent(message.secondSwellPeriod(), 5);
        payload.putIfPresent(message.secondSwellHeight(), 6);
        payload.putIfPresent(message.iceThickness(), 7);
        payload.putIfPresent(message.iceAccretionRate(), 3);
        payload.putIfPresent(message.iceAccretionCause(), 3);
        payload.putIfPresent(message.seaIceConcentration(), 5);
        payload.putIfPresent(message.iceType(), 4);
        payload.putIfPresent(message.iceSituation(), 5);
        payload.putIfPresent(message.iceDevelopment(), 5);
        payload.putIfPresent(message.iceEdgeBearing(), 4);
    }
}
