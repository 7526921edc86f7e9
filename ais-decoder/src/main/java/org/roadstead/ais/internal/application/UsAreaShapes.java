package org.roadstead.ais.internal.application;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.ais.application.Described;
import org.roadstead.ais.application.UnknownElement;
import org.roadstead.ais.application.UsAreaCircle;
import org.roadstead.ais.application.UsAreaPolygon;
import org.roadstead.ais.application.UsAreaPolyline;
import org.roadstead.ais.application.UsAreaRectangle;
import org.roadstead.ais.application.UsAreaSector;
import org.roadstead.ais.application.UsAreaText;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;

/** Blocks of 87 bits whose layout hangs on a code in front of them. */
final class UsAreaShapes {
    private static final int BITS = 87;

    private UsAreaShapes() {}

    static Described read(int code, PayloadReader payload) {
        int end = payload.position() + BITS;
        Described element = switch (code) {
            case 0 -> readUsAreaCircle(payload);
            case 1 -> readUsAreaRectangle(payload);
            case 2 -> readUsAreaSector(payload);
            case 3 -> readUsAreaPolyline(payload);
            case 4 -> readUsAreaPolygon(payload);
            case 5 -> readUsAreaText(payload);
            default -> new UnknownElement(payload.bitString(BITS));
        };
        payload.seek(end);
        return element;
    }

    static void write(Described block, PayloadWriter payload) {
        int end = payload.bits() + BITS;
        switch (block) {
            case UsAreaCircle element -> write(element, payload);
            case UsAreaRectangle element -> write(element, payload);
            case UsAreaSector element -> write(element, payload);
            case UsAreaPolyline element -> write(element, payload);
            case UsAreaPolygon element -> write(element, payload);
            case UsAreaText element -> write(element, payload);
            case UnknownElement element -> payload.put(element.bits());
            default -> throw new IllegalArgumentException("not a block of this message: " + block);
        }
        payload.put(0, end - payload.bits());
    }

    private static UsAreaCircle readUsAreaCircle(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int precision = payload.unsignedIfPresent(3);
        int radius = payload.unsignedIfPresent(12);
        payload.skip(15);
        return new UsAreaCircle(scale, lon, lat, precision, radius);
    }

    private static void write(UsAreaCircle element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.precision(), 3);
        payload.putIfPresent(element.radius(), 12);
        payload.put(0, 15);
    }

    private static UsAreaRectangle readUsAreaRectangle(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int eastDimension = payload.unsignedIfPresent(8);
        int northDimension = payload.unsignedIfPresent(8);
        int orientation = payload.unsignedIfPresent(9);
        payload.skip(5);
        return new UsAreaRectangle(scale, lon, lat, eastDimension, northDimension, orientation);
    }

    private static void write(UsAreaRectangle element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.eastDimension(), 8);
        payload.putIfPresent(element.northDimension(), 8);
        payload.putIfPresent(element.orientation(), 9);
        payload.put(0, 5);
    }

    private static UsAreaSector readUsAreaSector(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        int lon = payload.signedIfPresent(28);
        int lat = payload.signedIfPresent(27);
        int radius = payload.unsignedIfPresent(12);
        int leftBound = payload.unsignedIfPresent(9);
        int rightBound = payload.unsignedIfPresent(9);
        return new UsAreaSector(scale, lon, lat, radius, leftBound, rightBound);
    }

    private static void write(UsAreaSector element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        payload.putIfPresent(element.lon(), 28);
        payload.putIfPresent(element.lat(), 27);
        payload.putIfPresent(element.radius(), 12);
        payload.putIfPresent(element.leftBound(), 9);
        payload.putIfPresent(element.rightBound(), 9);
    }

    private static UsAreaPolyline readUsAreaPolyline(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        List<UsAreaPolyline.Point> points = new ArrayList<>();
        while (points.size() < 4 && payload.remaining() >= 21) {
            points.add(readUsAreaPolylinePoint(payload));
        }
        payload.skip(1);
        return new UsAreaPolyline(scale, points);
    }

    private static UsAreaPolyline.Point readUsAreaPolylinePoint(PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(10);
        int distance = payload.unsignedIfPresent(11);
        return new UsAreaPolyline.Point(bearing, distance);
    }

    private static void write(UsAreaPolyline element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        for (UsAreaPolyline.Point each : element.points()) {
            payload.putIfPresent(each.bearing(), 10);
            payload.putIfPresent(each.distance(), 11);
        }
        payload.put(0, 1);
    }

    private static UsAreaPolygon readUsAreaPolygon(PayloadReader payload) {
        int scale = payload.unsignedIfPresent(2);
        List<UsAreaPolygon.Point> points = new ArrayList<>();
        while (points.size() < 4 && payload.remaining() >= 21) {
            points.add(readUsAreaPolygonPoint(payload));
        }
        payload.skip(1);
        return new UsAreaPolygon(scale, points);
    }

    private static UsAreaPolygon.Point readUsAreaPolygonPoint(PayloadReader payload) {
        int bearing = payload.unsignedIfPresent(10);
        int distance = payload.unsignedIfPresent(11);
        return new UsAreaPolygon.Point(bearing, distance);
    }

    private static void write(UsAreaPolygon element, PayloadWriter payload) {
        payload.putIfPresent(element.scale(), 2);
        for (UsAreaPolygon.Point each : element.points()) {
            payload.putIfPresent(each.bearing(), 10);
            payload.putIfPresent(each.distance(), 11);
        }
        payload.put(0, 1);
    }

    private static UsAreaText readUsAreaText(PayloadReader payload) {
        String text = payload.text(14);
        payload.skip(3);
        return new UsAreaText(text);
    }

    private static void write(UsAreaText element, PayloadWriter payload) {
        payload.text(element.text(), 14);
        payload.put(0, 3);
    }
}
