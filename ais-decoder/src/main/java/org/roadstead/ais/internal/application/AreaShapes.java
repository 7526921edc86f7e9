package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.AreaCircle;
import org.roadstead.ais.application.AreaPolygon;
import org.roadstead.ais.application.AreaPolyline;
import org.roadstead.ais.application.AreaRectangle;
import org.roadstead.ais.application.AreaSector;
import org.roadstead.ais.application.AreaText;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UnknownElement;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Blocks of 84 bits whose layout hangs on a code in front of them. */
final class AreaShapes {
    private static final int BITS = 84;

    private AreaShapes() {}

    static Described read(int code, PayloadReader payload) {
        int end = payload.position() + BITS;
        Described element = switch (code) {
            case 0 -> readAreaCircle(payload);
            case 1 -> readAreaRectangle(payload);
            case 2 -> readAreaSector(payload);
            case 3 -> readAreaPolyline(payload);
            case 4 -> readAreaPolygon(payload);
            case 5 -> readAreaText(payload);
            default -> new UnknownElement(payload.bitString(BITS));
        };
        payload.seek(end);
        return element;
    }

    static void write(Described block, PayloadWriter payload) {
        int end = payload.bits() + BITS;
        switch (block) {
            case AreaCircle element -> write(element, payload);
            case AreaRectangle element -> write(element, payload);
            case AreaSector element -> write(element, payload);
            case AreaPolyline element -> write(element, payload);
            case AreaPolygon element -> write(element, payload);
            case AreaText element -> write(element, payload);
            case UnknownElement element -> payload.put(element.bits());
            default -> throw new IllegalArgumentException("not a block of this message: " + block);
        }
        payload.put(0, end - payload.bits());
    }

    private static AreaCircle readAreaCircle(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int precision = payload.unsignedIfPresent(3);
        int radius = payload.unsignedIfPresent(12);
        payload.skip(18);
        return new AreaCircle(scale, lon, lat, precision, radius);
    }

    private static void write(AreaCircle element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 25);
        payload.putIfPresent(element.lat(), 24);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.radius(), 12);
        payload.put(0, 18);
    }

    private static AreaRectangle readAreaRectangle(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int precision = payload.unsignedIfPresent(3);
        int eastDimension = payload.unsignedIfPresent(8);
        int northDimension = payload.unsignedIfPresent(8);
        int orientation = payload.unsignedIfPresent(9);
        payload.skip(5);
        return new AreaRectangle(scale, lon, lat, precision, eastDimension, northDimension, orientation);
    }

    private static void write(AreaRectangle element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 25);
        payload.putIfPresent(element.lat(), 24);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.eastDimension(), 8);
        payload.putIfPresent(element.northDimension(), 8);
        payload.putIfPresent(element.orientation(), 9);
        payload.put(0, 5);
    }

    private static AreaSector readAreaSector(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(25);
        int lat = payload.signedIfPresent(24);
        int precision = payload.unsignedIfPresent(3);
        int radius = payload.unsignedIfPresent(12);
        int leftBound = payload.unsignedIfPresent(9);
        int rightBound = payload.unsignedIfPresent(9);
        return new AreaSector(scale, lon, lat, precision, radius, leftBound, rightBound);
    }

    private static void write(AreaSector element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 25);
        payload.putIfPresent(element.lat(), 24);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.radius(), 12);
        payload.putIfPresent(element.leftBound(), 9);
        payload.putIfPresent(element.rightBound(), 9);
    }

    private static AreaPolyline readAreaPolyline(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        List<AreaPolyline.Point> points = new ArrayList<>();
        while (points.size() < 4 && payload.remaining() >= 20) {
            points.add(readAreaPolylinePoint(payload));
        }
        payload.skip(2);
        return new AreaPolyline(scale, points);
    }

    private static AreaPolyline.Point readAreaPolylinePoint(PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(10);
        int distance = payload.unsignedIfPresent(10);
        return new AreaPolyline.Point(bearing, distance);
    }

    private static void write(AreaPolyline element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        for (AreaPolyline.Point each : element.points()) {
            payload.putIfPresent(each.bearing(), 10);
            payload.putIfPresent(each.distance(), 10);
        }
        payload.put(0, 2);
    }

    private static AreaPolygon readAreaPolygon(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        List<AreaPolygon.Point> points = new ArrayList<>();
        while (points.size() < 4 && payload.remaining() >= 20) {
            points.add(readAreaPolygonPoint(payload));
        }
        payload.skip(2);
        return new AreaPolygon(scale, points);
    }

    private static AreaPolygon.Point readAreaPolygonPoint(PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(10);
        int distance = payload.unsignedIfPresent(10);
        return new AreaPolygon.Point(bearing, distance);
    }

    private static void write(AreaPolygon element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        for (AreaPolygon.Point each : element.points()) {
            payload.putIfPresent(each.bearing(), 10);
            payload.putIfPresent(each.distance(), 10);
        }
        payload.put(0, 2);
    }

    private static AreaText readAreaText(PayloadReader payload) {
        String text = payload.text(14);
        return new AreaText(text);
    }

    private static void write(AreaText element, PayloadWriter payload) {
        payload.text(element.text(), 14);
    }
}
