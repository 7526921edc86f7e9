package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UnknownElement;
import org.roadstead.ais.application.UsRegionalAreaCircle;
import org.roadstead.ais.application.UsRegionalAreaPolygon;
import org.roadstead.ais.application.UsRegionalAreaPolyline;
import org.roadstead.ais.application.UsRegionalAreaRectangle;
import org.roadstead.ais.application.UsRegionalAreaSector;
import org.roadstead.ais.application.UsRegionalAreaText;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Blocks of 93 bits whose layout hangs on a code in front of them. */
final class UsRegionalAreaShapes {
    private static final int BITS = 93;

    private UsRegionalAreaShapes() {}

    static Described read(int code, PayloadReader payload) {
        int end = payload.position() + BITS;
        Described element = switch (code) {
            case 0 -> readUsRegionalAreaCircle(payload);
            case 1 -> readUsRegionalAreaRectangle(payload);
            case 2 -> readUsRegionalAreaSector(payload);
            case 3 -> readUsRegionalAreaPolyline(payload);
            case 4 -> readUsRegionalAreaPolygon(payload);
            case 5 -> readUsRegionalAreaText(payload);
            default -> new UnknownElement(payload.bitString(BITS));
        };
        payload.seek(end);
        return element;
    }

    static void write(Described block, PayloadWriter payload) {
        int end = payload.bits() + BITS;
        switch (block) {
            case UsRegionalAreaCircle element -> write(element, payload);
            case UsRegionalAreaRectangle element -> write(element, payload);
            case UsRegionalAreaSector element -> write(element, payload);
            case UsRegionalAreaPolyline element -> write(element, payload);
            case UsRegionalAreaPolygon element -> write(element, payload);
            case UsRegionalAreaText element -> write(element, payload);
            case UnknownElement element -> payload.put(element.bits());
            default -> throw new IllegalArgumentException("not a block of this message: " + block);
        }
        payload.put(0, end - payload.bits());
    }

    private static UsRegionalAreaCircle readUsRegionalAreaCircle(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int precision = payload.unsignedIfPresent(3);
        int radius = payload.unsignedIfPresent(12);
        payload.skip(21);
        return new UsRegionalAreaCircle(scale, lon, lat, precision, radius);
    }

    private static void write(UsRegionalAreaCircle element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.radius(), 12);
        payload.put(0, 21);
    }

    private static UsRegionalAreaRectangle readUsRegionalAreaRectangle(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int precision = payload.unsignedIfPresent(3);
        int eastDimension = payload.unsignedIfPresent(8);
        int northDimension = payload.unsignedIfPresent(8);
        int orientation = payload.unsignedIfPresent(9);
        payload.skip(8);
        return new UsRegionalAreaRectangle(scale, lon, lat, precision, eastDimension, northDimension, orientation);
    }

    private static void write(UsRegionalAreaRectangle element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.eastDimension(), 8);
        payload.putIfPresent(element.northDimension(), 8);
        payload.putIfPresent(element.orientation(), 9);
        payload.put(0, 8);
    }

    private static UsRegionalAreaSector readUsRegionalAreaSector(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int precision = payload.unsignedIfPresent(3);
        int radius = payload.unsignedIfPresent(12);
        int leftBound = payload.unsignedIfPresent(9);
        int rightBound = payload.unsignedIfPresent(9);
        payload.skip(3);
        return new UsRegionalAreaSector(scale, lon, lat, precision, radius, leftBound, rightBound);
    }

    private static void write(UsRegionalAreaSector element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.radius(), 12);
        payload.putIfPresent(element.leftBound(), 9);
        payload.putIfPresent(element.rightBound(), 9);
        payload.put(0, 3);
    }

    private static UsRegionalAreaPolyline readUsRegionalAreaPolyline(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        List<UsRegionalAreaPolyline.Point> points = new ArrayList<>();
        while (points.size() < 4 && payload.remaining() >= 21) {
            points.add(readUsRegionalAreaPolylinePoint(payload));
        }
        payload.skip(7);
        return new UsRegionalAreaPolyline(scale, points);
    }

    private static UsRegionalAreaPolyline.Point readUsRegionalAreaPolylinePoint(PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(10);
        int distance = payload.unsignedIfPresent(11);
        return new UsRegionalAreaPolyline.Point(bearing, distance);
    }

    private static void write(UsRegionalAreaPolyline element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        for (UsRegionalAreaPolyline.Point each : element.points()) {
            payload.putIfPresent(each.bearing(), 10);
            payload.putIfPresent(each.distance(), 11);
        }
        payload.put(0, 7);
    }

    private static UsRegionalAreaPolygon readUsRegionalAreaPolygon(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        List<UsRegionalAreaPolygon.Point> points = new ArrayList<>();
        while (points.size() < 4 && payload.remaining() >= 21) {
            points.add(readUsRegionalAreaPolygonPoint(payload));
        }
        payload.skip(7);
        return new UsRegionalAreaPolygon(scale, points);
    }

    private static UsRegionalAreaPolygon.Point readUsRegionalAreaPolygonPoint(PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(10);
        int distance = payload.unsignedIfPresent(11);
        return new UsRegionalAreaPolygon.Point(bearing, distance);
    }

    private static void write(UsRegionalAreaPolygon element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        for (UsRegionalAreaPolygon.Point each : element.points()) {
            payload.putIfPresent(each.bearing(), 10);
            payload.putIfPresent(each.distance(), 11);
        }
        payload.put(0, 7);
    }

    private static UsRegionalAreaText readUsRegionalAreaText(PayloadReader payload) {
        String text = payload.text(15);
        payload.skip(3);
        return new UsRegionalAreaText(text);
    }

    private static void write(UsRegionalAreaText element, PayloadWriter payload) {
        payload.text(element.text(), 15);
        payload.put(0, 3);
    }
}
