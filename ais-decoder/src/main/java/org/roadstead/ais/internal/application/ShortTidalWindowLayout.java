package org.roadstead.ais.internal.application;

import org.roadstead.ais.application.ShortTidalWindow;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Tidal window, 350 bit form: DAC 1, FI 32. */
final class ShortTidalWindowLayout {
    private ShortTidalWindowLayout() {}

    static ShortTidalWindow read(PayloadReader payload) {
        int month = payload.unsignedIfPresent(4);
        int day = payload.unsignedIfPresent(5);
        int point1Lon = payload.signedIfPresent(25);
        int point1Lat = payload.signedIfPresent(24);
        int point1FromHour = payload.unsignedIfPresent(5);
        int point1FromMinute = payload.unsignedIfPresent(6);
        int point1ToHour = payload.unsignedIfPresent(5);
        int point1ToMinute = payload.unsignedIfPresent(6);
        int point1CurrentDirection = payload.unsignedIfPresent(9);
        int point1CurrentSpeed = payload.unsignedIfPresent(8);
        int point2Lon = payload.signedIfPresent(25);
        int point2Lat = payload.signedIfPresent(24);
        int point2FromHour = payload.unsignedIfPresent(5);
        int point2FromMinute = payload.unsignedIfPresent(6);
        int point2CurrentDirection = payload.unsignedIfPresent(9);
        int point2CurrentSpeed = payload.unsignedIfPresent(8);
        int point3Lon = payload.signedIfPresent(25);
        int point3Lat = payload.signedIfPresent(24);
        int point3FromHour = payload.unsignedIfPresent(5);
        int point3FromMinute = payload.unsignedIfPresent(6);
        int point3ToHour = payload.unsignedIfPresent(5);
        int point3ToMinute = payload.unsignedIfPresent(6);
        int point3CurrentDirection = payload.unsignedIfPresent(9);
        int point3CurrentSpeed = payload.unsignedIfPresent(8);
        return new ShortTidalWindow(month, day, point1Lon, point1Lat, point1FromHour, point1FromMinute, point1ToHour,
                point1ToMinute, point1CurrentDirection, point1CurrentSpeed, point2Lon, point2Lat, point2FromHour,
                point2FromMinute, point2CurrentDirection, point2CurrentSpeed, point3Lon, point3Lat, point3FromHour,
                point3FromMinute, point3ToHour, point3ToMinute, point3CurrentDirection, point3CurrentSpeed);
    }

    static void write(ShortTidalWindow message, PayloadWriter payload) {
        payload.putIfPresent(message.month(), 4);
        payload.putIfPresent(message.day(), 5);
        payload.putIfPresent(message.point1Lon(), 25);
        payload.putIfPresent(message.point1Lat(), 24);
        payload.putIfPresent(message.point1FromHour(), 5);
        payload.putIfPresent(message.point1FromMinute(), 6);
        payload.putIfPresent(message.point1ToHour(), 5);
        payload.putIfPresent(message.point1ToMinute(), 6);
        payload.putIfPresent(message.point1CurrentDirection(), 9);
        payload.putIfPresent(message.point1CurrentSpeed(), 8);
        payload.putIfPresent(message.point2Lon(), 25);
        payload.putIfPresent(message.point2Lat(), 24);
        payload.putIfPresent(message.point2FromHour(), 5);
        payload.putIfPresent(message.point2FromMinute(), 6);
        payload.putIfPresent(message.point2CurrentDirection(), 9);
        payload.putIfPresent(message.point2CurrentSpeed(), 8);
        payload.putIfPresent(message.point3Lon(), 25);
        payload.putIfPresent(message.point3Lat(), 24);
        payload.putIfPresent(message.point3FromHour(), 5);
        payload.putIfPresent(message.point3FromMinute(), 6);
        payload.putIfPresent(message.point3ToHour(), 5);
        payload.putIfPresent(message.point3ToMinute(), 6);
        payload.putIfPresent(message.point3CurrentDirection(), 9);
        payload.putIfPresent(message.point3CurrentSpeed(), 8);
    }
}
