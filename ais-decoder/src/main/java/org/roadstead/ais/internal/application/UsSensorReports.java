package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UsEnvironmentalCurrent3d;
import org.roadstead.ais.application.UsEnvironmentalHorizontalCurrent;
import org.roadstead.ais.application.UsEnvironmentalLocation;
import org.roadstead.ais.application.UsEnvironmentalWeather;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Blocks of 85 bits as the United States have them: some of their own, the others those of {@link SensorReports}. */
final class UsSensorReports {
    private static final int BITS = 85;

    private UsSensorReports() {}

    static Described read(int code, PayloadReader payload) {
        int end = payload.position() + BITS;
        Described element = switch (code) {
            case 0 -> readUsEnvironmentalLocation(payload);
            case 5 -> readUsEnvironmentalCurrent3d(payload);
            case 6 -> readUsEnvironmentalHorizontalCurrent(payload);
            case 9 -> readUsEnvironmentalWeather(payload);
            default -> SensorReports.read(code, payload);
        };
        payload.seek(end);
        return element;
    }

    static void write(Described block, PayloadWriter payload) {
        int end = payload.bits() + BITS;
        switch (block) {
            case UsEnvironmentalLocation element -> write(element, payload);
            case UsEnvironmentalCurrent3d element -> write(element, payload);
            case UsEnvironmentalHorizontalCurrent element -> write(element, payload);
            case UsEnvironmentalWeather element -> write(element, payload);
            default -> SensorReports.write(block, payload);
        }
        payload.put(0, end - payload.bits());
    }

    private static UsEnvironmentalLocation readUsEnvironmentalLocation(PayloadReader payload) {
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int precision = payload.unsignedIfPresent(3);
        int altitude = payload.unsignedIfPresent(11);
        int owner = payload.unsignedIfPresent(4);
        int timeout = payload.unsignedIfPresent(3);
        payload.skip(9);
        return new UsEnvironmentalLocation(lon, lat, precision, altitude, owner, timeout);
    }

    private static void write(UsEnvironmentalLocation element, PayloadWriter payload) {
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.altitude(), 11);
        payload.putIfPresent(element.owner(), 4);
        payload.putIfPresent(element.timeout(), 3);
        payload.put(0, 9);
    }

    private static UsEnvironmentalCurrent3d readUsEnvironmentalCurrent3d(PayloadReader payload) {
        List<UsEnvironmentalCurrent3d.Current> currents = new ArrayList<>();
        while (currents.size() < 2 && payload.remaining() >= 36) {
            currents.add(readUsEnvironmentalCurrent3dCurrent(payload));
        }
        int sensorDataType = payload.unsignedIfPresent(3);
        payload.skip(10);
        return new UsEnvironmentalCurrent3d(currents, sensorDataType);
    }

    private static UsEnvironmentalCurrent3d.Current readUsEnvironmentalCurrent3dCurrent(PayloadReader payload) {
        int north = payload.signedIfPresent(9);
        int east = payload.signedIfPresent(9);
        int up = payload.signedIfPresent(9);
        int depth = payload.unsignedIfPresent(9);
        return new UsEnvironmentalCurrent3d.Current(north, east, up, depth);
    }

    private static void write(UsEnvironmentalCurrent3d element, PayloadWriter payload) {
        for (UsEnvironmentalCurrent3d.Current each : element.currents()) {
            payload.putIfPresent(each.north(), 9);
            payload.putIfPresent(each.east(), 9);
            payload.putIfPresent(each.up(), 9);
            payload.putIfPresent(each.depth(), 9);
        }
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.put(0, 10);
    }

    private static UsEnvironmentalHorizontalCurrent readUsEnvironmentalHorizontalCurrent(PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(9);
        int datum = payload.unsignedIfPresent(5);
        List<UsEnvironmentalHorizontalCurrent.Current> currents = new ArrayList<>();
        while (currents.size() < 2 && payload.remaining() >= 35) {
            currents.add(readUsEnvironmentalHorizontalCurrentCurrent(payload));
        }
        payload.skip(1);
        return new UsEnvironmentalHorizontalCurrent(bearing, datum, currents);
    }

    private static UsEnvironmentalHorizontalCurrent.Current readUsEnvironmentalHorizontalCurrentCurrent(
            PayloadReader payload) {
        int distance = payload.unsignedIfPresent(9);
        int speed = payload.unsignedIfPresent(8);
        int direction = payload.unsignedIfPresent(9);
        int level = payload.unsignedIfPresent(9);
        return new UsEnvironmentalHorizontalCurrent.Current(distance, speed, direction, level);
    }

    private static void write(UsEnvironmentalHorizontalCurrent element, PayloadWriter payload) {
        payload.putIfPresent(element.bearing(), 9);
        payload.putIfPresent(element.datum(), 5);
        for (UsEnvironmentalHorizontalCurrent.Current each : element.currents()) {
            payload.putIfPresent(each.distance(), 9);
            payload.putIfPresent(each.speed(), 8);
            payload.putIfPresent(each.direction(), 9);
            payload.putIfPresent(each.level(), 9);
        }
        payload.put(0, 1);
    }

    private static UsEnvironmentalWeather readUsEnvironmentalWeather(PayloadReader payload) {
        int airTemperature = payload.signedIfPresent(11);
        int airTemperatureSensorDataType = payload.unsignedIfPresent(3);
        int precipitation = payload.unsignedIfPresent(2);
        int visibility = payload.unsignedIfPresent(8);
        int dewPoint = payload.unsignedIfPresent(10);
        int dewPointSensorDataType = payload.unsignedIfPresent(3);
        int pressure = payload.unsignedIfPresent(9);
        int pressureTrend = payload.unsignedIfPresent(2);
        int pressureSensorDataType = payload.unsignedIfPresent(3);
        int salinity = payload.unsignedIfPresent(9);
        payload.skip(25);
        return new UsEnvironmentalWeather(airTemperature, airTemperatureSensorDataType, precipitation, visibility,
                dewPoint, dewPointSensorDataType, pressure, pressureTrend, pressureSensorDataType, salinity);
    }

    private static void write(UsEnvironmentalWeather element, PayloadWriter payload) {
        payload.putIfPresent(element.airTemperature(), 11);
        payload.putIfPresent(element.airTemperatureSensorDataType(), 3);
        payload.putIfPresent(element.precipitation(), 2);
        payload.putIfPresent(element.visibility(), 8);
        payload.putIfPresent(element.dewPoint(), 10);
        payload.putIfPresent(element.dewPointSensorDataType(), 3);
        payload.putIfPresent(element.pressure(), 9);
        payload.putIfPresent(element.pressureTrend(), 2);
        payload.putIfPresent(element.pressureSensorDataType(), 3);
        payload.putIfPresent(element.salinity(), 9);
        payload.put(0, 25);
    }
}
