package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UsRegionalEnvironmentalAirGap;
import org.roadstead.ais.application.UsRegionalEnvironmentalHorizontalCurrent;
import org.roadstead.ais.application.UsRegionalEnvironmentalLocation;
import org.roadstead.ais.application.UsRegionalEnvironmentalWindV2;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Blocks of 85 bits of DAC 367: some of its own, the others those of {@link UsSensorReports}. */
final class UsRegionalSensorReports {
    private static final int BITS = 85;

    private UsRegionalSensorReports() {}

    static Described read(int code, PayloadReader payload) {
        int end = payload.position() + BITS;
        Described element = switch (code) {
            case 0 -> readUsRegionalEnvironmentalLocation(payload);
            case 6 -> readUsRegionalEnvironmentalHorizontalCurrent(payload);
            case 10 -> readUsRegionalEnvironmentalAirGap(payload);
            case 11 -> readUsRegionalEnvironmentalWindV2(payload);
            default -> UsSensorReports.read(code, payload);
        };
        payload.seek(end);
        return element;
    }

    static void write(Described block, PayloadWriter payload) {
        int end = payload.bits() + BITS;
        switch (block) {
            case UsRegionalEnvironmentalLocation element -> write(element, payload);
            case UsRegionalEnvironmentalHorizontalCurrent element -> write(element, payload);
            case UsRegionalEnvironmentalAirGap element -> write(element, payload);
            case UsRegionalEnvironmentalWindV2 element -> write(element, payload);
            default -> UsSensorReports.write(block, payload);
        }
        payload.put(0, end - payload.bits());
    }

    private static UsRegionalEnvironmentalLocation readUsRegionalEnvironmentalLocation(PayloadReader payload) {
        int version = payload.unsignedIfPresent(6);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int precision = payload.unsignedIfPresent(3);
        int altitude = payload.signedIfPresent(12);
        int owner = payload.unsignedIfPresent(4);
        int timeout = payload.unsignedIfPresent(3);
        payload.skip(2);
        return new UsRegionalEnvironmentalLocation(version, lon, lat, precision, altitude, owner, timeout);
    }

    private static void write(UsRegionalEnvironmentalLocation element, PayloadWriter payload) {
        payload.putIfPresent(element.version(), 6);
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.altitude(), 12);
        payload.putIfPresent(element.owner(), 4);
        payload.putIfPresent(element.timeout(), 3);
        payload.put(0, 2);
    }

    private static UsRegionalEnvironmentalHorizontalCurrent readUsRegionalEnvironmentalHorizontalCurrent(
            PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(9);
        List<UsRegionalEnvironmentalHorizontalCurrent.Current> currents = new ArrayList<>();
        while (currents.size() < 2 && payload.remaining() >= 35) {
            currents.add(readUsRegionalEnvironmentalHorizontalCurrentCurrent(payload));
        }
        int sensorDataType = payload.unsignedIfPresent(3);
        payload.skip(3);
        return new UsRegionalEnvironmentalHorizontalCurrent(bearing, currents, sensorDataType);
    }

    private static UsRegionalEnvironmentalHorizontalCurrent.Current readUsRegionalEnvironmentalHorizontalCurrentCurrent(
            PayloadReader payload) {
        int distance = payload.unsignedIfPresent(9);
        int speed = payload.unsignedIfPresent(8);
        int direction = payload.unsignedIfPresent(9);
        int level = payload.unsignedIfPresent(9);
        return new UsRegionalEnvironmentalHorizontalCurrent.Current(distance, speed, direction, level);
    }

    private static void write(UsRegionalEnvironmentalHorizontalCurrent element, PayloadWriter payload) {
        payload.putIfPresent(element.bearing(), 9);
        for (UsRegionalEnvironmentalHorizontalCurrent.Current each : element.currents()) {
            payload.putIfPresent(each.distance(), 9);
            payload.putIfPresent(each.speed(), 8);
            payload.putIfPresent(each.direction(), 9);
            payload.putIfPresent(each.level(), 9);
        }
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.put(0, 3);
    }

    private static UsRegionalEnvironmentalAirGap readUsRegionalEnvironmentalAirGap(PayloadReader payload) {
        int airDraught = payload.unsignedIfPresent(13);
        int airGap = payload.unsignedIfPresent(13);
        int trend = payload.unsignedIfPresent(2);
        int forecastAirGap = payload.unsignedIfPresent(13);
        int forecastDay = payload.unsignedIfPresent(5);
        int forecastHour = payload.unsignedIfPresent(5);
        int forecastMinute = payload.unsignedIfPresent(6);
        int sensorDataType = payload.unsignedIfPresent(3);
        payload.skip(25);
        return new UsRegionalEnvironmentalAirGap(airDraught, airGap, trend, forecastAirGap, forecastDay, forecastHour,
                forecastMinute, sensorDataType);
    }

    private static void write(UsRegionalEnvironmentalAirGap element, PayloadWriter payload) {
        payload.putIfPresent(element.airDraught(), 13);
        payload.putIfPresent(element.airGap(), 13);
        payload.putIfPresent(element.trend(), 2);
        payload.putIfPresent(element.forecastAirGap(), 13);
        payload.putIfPresent(element.forecastDay(), 5);
        payload.putIfPresent(element.forecastHour(), 5);
        payload.putIfPresent(element.forecastMinute(), 6);
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.put(0, 25);
    }

    private static UsRegionalEnvironmentalWindV2 readUsRegionalEnvironmentalWindV2(PayloadReader payload) {
        int windSpeed = payload.unsignedIfPresent(7);
        int gustSpeed = payload.unsignedIfPresent(7);
        int windDirection = payload.unsignedIfPresent(9);
        int averagingTime = payload.unsignedIfPresent(6);
        int sensorDataType = payload.unsignedIfPresent(3);
        int forecastWindSpeed = payload.unsignedIfPresent(7);
        int forecastGustSpeed = payload.unsignedIfPresent(7);
        int forecastWindDirection = payload.unsignedIfPresent(9);
        int forecastHour = payload.unsignedIfPresent(5);
        int forecastMinute = payload.unsignedIfPresent(6);
        int forecastDuration = payload.unsignedIfPresent(8);
        payload.skip(11);
        return new UsRegionalEnvironmentalWindV2(windSpeed, gustSpeed, windDirection, averagingTime, sensorDataType,
                forecastWindSpeed, forecastGustSpeed, forecastWindDirection, forecastHour, forecastMinute,
                forecastDuration);
    }

    private static void write(UsRegionalEnvironmentalWindV2 element, PayloadWriter payload) {
        payload.putIfPresent(element.windSpeed(), 7);
        payload.putIfPresent(element.gustSpeed(), 7);
        payload.putIfPresent(element.windDirection(), 9);
        payload.putIfPresent(element.averagingTime(), 6);
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.putIfPresent(element.forecastWindSpeed(), 7);
        payload.putIfPresent(element.forecastGustSpeed(), 7);
        payload.putIfPresent(element.forecastWindDirection(), 9);
        payload.putIfPresent(element.forecastHour(), 5);
        payload.putIfPresent(element.forecastMinute(), 6);
        payload.putIfPresent(element.forecastDuration(), 8);
        payload.put(0, 11);
    }
}
