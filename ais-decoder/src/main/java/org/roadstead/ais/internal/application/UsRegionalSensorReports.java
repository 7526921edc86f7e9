package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.EnvironmentalCurrent2d;
import org.roadstead.ais.application.EnvironmentalSalinity;
import org.roadstead.ais.application.EnvironmentalSeaState;
import org.roadstead.ais.application.EnvironmentalStationId;
import org.roadstead.ais.application.EnvironmentalWaterLevel;
import org.roadstead.ais.application.EnvironmentalWind;
import org.roadstead.ais.application.UnknownElement;
import org.roadstead.ais.application.UsEnvironmentalCurrent3d;
import org.roadstead.ais.application.UsEnvironmentalWeather;
import org.roadstead.ais.application.UsRegionalEnvironmentalAirGap;
import org.roadstead.ais.application.UsRegionalEnvironmentalHorizontalCurrent;
import org.roadstead.ais.application.UsRegionalEnvironmentalLocation;
import org.roadstead.ais.application.UsRegionalEnvironmentalWindV2;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Blocks of 85 bits whose layout hangs on a code in front of them. */
final class UsRegionalSensorReports {
    private static final int BITS = 85;

    private UsRegionalSensorReports() {}

    static Described read(int code, PayloadReader payload) {
        int end = payload.position() + BITS;
        Described element = switch (code) {
            case 0 -> readUsRegionalEnvironmentalLocation(payload);
            case 1 -> readEnvironmentalStationId(payload);
            case 2 -> readEnvironmentalWind(payload);
            case 3 -> readEnvironmentalWaterLevel(payload);
            case 4 -> readEnvironmentalCurrent2d(payload);
            case 5 -> readUsEnvironmentalCurrent3d(payload);
            case 6 -> readUsRegionalEnvironmentalHorizontalCurrent(payload);
            case 7 -> readEnvironmentalSeaState(payload);
            case 8 -> readEnvironmentalSalinity(payload);
            case 9 -> readUsEnvironmentalWeather(payload);
            case 10 -> readUsRegionalEnvironmentalAirGap(payload);
            case 11 -> readUsRegionalEnvironmentalWindV2(payload);
            default -> new UnknownElement(payload.bitString(BITS));
        };
        payload.seek(end);
        return element;
    }

    static void write(Described block, PayloadWriter payload) {
        int end = payload.bits() + BITS;
        switch (block) {
            case UsRegionalEnvironmentalLocation element -> write(element, payload);
            case EnvironmentalStationId element -> write(element, payload);
            case EnvironmentalWind element -> write(element, payload);
            case EnvironmentalWaterLevel element -> write(element, payload);
            case EnvironmentalCurrent2d element -> write(element, payload);
            case UsEnvironmentalCurrent3d element -> write(element, payload);
            case UsRegionalEnvironmentalHorizontalCurrent element -> write(element, payload);
            case EnvironmentalSeaState element -> write(element, payload);
            case EnvironmentalSalinity element -> write(element, payload);
            case UsEnvironmentalWeather element -> write(element, payload);
            case UsRegionalEnvironmentalAirGap element -> write(element, payload);
            case UsRegionalEnvironmentalWindV2 element -> write(element, payload);
            case UnknownElement element -> payload.put(element.bits());
            default -> throw new IllegalArgumentException("not a block of this message: " + block);
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

    private static EnvironmentalStationId readEnvironmentalStationId(PayloadReader payload) {
        String name = payload.text(14);
        payload.skip(1);
        return new EnvironmentalStationId(name);
    }

    private static void write(EnvironmentalStationId element, PayloadWriter payload) {
        payload.text(element.name(), 14);
        payload.put(0, 1);
    }

    private static EnvironmentalWind readEnvironmentalWind(PayloadReader payload) {
        int windSpeed = payload.unsignedIfPresent(7);
        int gustSpeed = payload.unsignedIfPresent(7);
        int windDirection = payload.unsignedIfPresent(9);
        int gustDirection = payload.unsignedIfPresent(9);
        int sensorDataType = payload.unsignedIfPresent(3);
        int forecastWindSpeed = payload.unsignedIfPresent(7);
        int forecastGustSpeed = payload.unsignedIfPresent(7);
        int forecastWindDirection = payload.unsignedIfPresent(9);
        int forecastDay = payload.unsignedIfPresent(5);
        int forecastHour = payload.unsignedIfPresent(5);
        int forecastMinute = payload.unsignedIfPresent(6);
        int forecastDuration = payload.unsignedIfPresent(8);
        payload.skip(3);
        return new EnvironmentalWind(windSpeed, gustSpeed, windDirection, gustDirection, sensorDataType,
                forecastWindSpeed, forecastGustSpeed, forecastWindDirection, forecastDay, forecastHour, forecastMinute,
                forecastDuration);
    }

    private static void write(EnvironmentalWind element, PayloadWriter payload) {
        payload.putIfPresent(element.windSpeed(), 7);
        payload.putIfPresent(element.gustSpeed(), 7);
        payload.putIfPresent(element.windDirection(), 9);
        payload.putIfPresent(element.gustDirection(), 9);
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.putIfPresent(element.forecastWindSpeed(), 7);
        payload.putIfPresent(element.forecastGustSpeed(), 7);
        payload.putIfPresent(element.forecastWindDirection(), 9);
        payload.putIfPresent(element.forecastDay(), 5);
        payload.putIfPresent(element.forecastHour(), 5);
        payload.putIfPresent(element.forecastMinute(), 6);
        payload.putIfPresent(element.forecastDuration(), 8);
        payload.put(0, 3);
    }

    private static EnvironmentalWaterLevel readEnvironmentalWaterLevel(PayloadReader payload) {
        int levelType = payload.unsignedIfPresent(1);
        int waterLevel = payload.signedIfPresent(16);
        int trend = payload.unsignedIfPresent(2);
        int datum = payload.unsignedIfPresent(5);
        int sensorDataType = payload.unsignedIfPresent(3);
        int forecastLevelType = payload.unsignedIfPresent(1);
        int forecastWaterLevel = payload.signedIfPresent(16);
        int forecastDay = payload.unsignedIfPresent(5);
        int forecastHour = payload.unsignedIfPresent(5);
        int forecastMinute = payload.unsignedIfPresent(6);
        int forecastDuration = payload.unsignedIfPresent(8);
        payload.skip(17);
        return new EnvironmentalWaterLevel(levelType, waterLevel, trend, datum, sensorDataType, forecastLevelType,
                forecastWaterLevel, forecastDay, forecastHour, forecastMinute, forecastDuration);
    }

    private static void write(EnvironmentalWaterLevel element, PayloadWriter payload) {
        payload.putIfPresent(element.levelType(), 1);
        payload.putIfPresent(element.waterLevel(), 16);
        payload.putIfPresent(element.trend(), 2);
        payload.putIfPresent(element.datum(), 5);
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.putIfPresent(element.forecastLevelType(), 1);
        payload.putIfPresent(element.forecastWaterLevel(), 16);
        payload.putIfPresent(element.forecastDay(), 5);
        payload.putIfPresent(element.forecastHour(), 5);
        payload.putIfPresent(element.forecastMinute(), 6);
        payload.putIfPresent(element.forecastDuration(), 8);
        payload.put(0, 17);
    }

    private static EnvironmentalCurrent2d readEnvironmentalCurrent2d(PayloadReader payload) {
        List<EnvironmentalCurrent2d.Current> currents = new ArrayList<>();
        while (currents.size() < 3 && payload.remaining() >= 26) {
            currents.add(readEnvironmentalCurrent2dCurrent(payload));
        }
        int sensorDataType = payload.unsignedIfPresent(3);
        payload.skip(4);
        return new EnvironmentalCurrent2d(currents, sensorDataType);
    }

    private static EnvironmentalCurrent2d.Current readEnvironmentalCurrent2dCurrent(PayloadReader payload) {
        int speed = payload.unsignedIfPresent(8);
        int direction = payload.unsignedIfPresent(9);
        int depth = payload.unsignedIfPresent(9);
        return new EnvironmentalCurrent2d.Current(speed, direction, depth);
    }

    private static void write(EnvironmentalCurrent2d element, PayloadWriter payload) {
        for (EnvironmentalCurrent2d.Current each : element.currents()) {
            payload.putIfPresent(each.speed(), 8);
            payload.putIfPresent(each.direction(), 9);
            payload.putIfPresent(each.depth(), 9);
        }
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.put(0, 4);
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

    private static EnvironmentalSeaState readEnvironmentalSeaState(PayloadReader payload) {
        int swellHeight = payload.unsignedIfPresent(8);
        int swellPeriod = payload.unsignedIfPresent(6);
        int swellDirection = payload.unsignedIfPresent(9);
        int seaState = payload.unsignedIfPresent(4);
        int swellSensorDataType = payload.unsignedIfPresent(3);
        int waterTemperature = payload.unsignedIfPresent(10);
        int waterTemperatureDepth = payload.unsignedIfPresent(7);
        int waterTemperatureSensorDataType = payload.unsignedIfPresent(3);
        int waveHeight = payload.unsignedIfPresent(8);
        int wavePeriod = payload.unsignedIfPresent(6);
        int waveDirection = payload.unsignedIfPresent(9);
        int waveSensorDataType = payload.unsignedIfPresent(3);
        int salinity = payload.unsignedIfPresent(9);
        return new EnvironmentalSeaState(swellHeight, swellPeriod, swellDirection, seaState, swellSensorDataType,
                waterTemperature, waterTemperatureDepth, waterTemperatureSensorDataType, waveHeight, wavePeriod,
                waveDirection, waveSensorDataType, salinity);
    }

    private static void write(EnvironmentalSeaState element, PayloadWriter payload) {
        payload.putIfPresent(element.swellHeight(), 8);
        payload.putIfPresent(element.swellPeriod(), 6);
        payload.putIfPresent(element.swellDirection(), 9);
        payload.putIfPresent(element.seaState(), 4);
        payload.putIfPresent(element.swellSensorDataType(), 3);
        payload.putIfPresent(element.waterTemperature(), 10);
        payload.putIfPresent(element.waterTemperatureDepth(), 7);
        payload.putIfPresent(element.waterTemperatureSensorDataType(), 3);
        payload.putIfPresent(element.waveHeight(), 8);
        payload.putIfPresent(element.wavePeriod(), 6);
        payload.putIfPresent(element.waveDirection(), 9);
        payload.putIfPresent(element.waveSensorDataType(), 3);
        payload.putIfPresent(element.salinity(), 9);
    }

    private static EnvironmentalSalinity readEnvironmentalSalinity(PayloadReader payload) {
        int waterTemperature = payload.unsignedIfPresent(10);
        int conductivity = payload.unsignedIfPresent(10);
        int pressure = payload.unsignedIfPresent(16);
        int salinity = payload.unsignedIfPresent(9);
        int salinityType = payload.unsignedIfPresent(2);
        int sensorDataType = payload.unsignedIfPresent(3);
        payload.skip(35);
        return new EnvironmentalSalinity(waterTemperature, conductivity, pressure, salinity, salinityType,
                sensorDataType);
    }

    private static void write(EnvironmentalSalinity element, PayloadWriter payload) {
        payload.putIfPresent(element.waterTemperature(), 10);
        payload.putIfPresent(element.conductivity(), 10);
        payload.putIfPresent(element.pressure(), 16);
        payload.putIfPresent(element.salinity(), 9);
        payload.putIfPresent(element.salinityType(), 2);
        payload.putIfPresent(element.sensorDataType(), 3);
        payload.put(0, 35);
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
