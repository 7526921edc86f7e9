package org.roadstead.tracker.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * A place with an extent: polygons with holes, a line, or a circle (a point when its radius is 0). Immutable.
 *
 * <p>Nearest points are sought on a plane of degrees, whose longitudes are shortened by the cosine of the shape's middle latitude;
 * the distance to the point found is then measured on the ellipsoid. For port-sized shapes the error is below a millimetre a
 * kilometre. A shape may cross the 180th meridian.
 */
public final class Shape {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double METRES_A_DEGREE = 111_132.0;
    private static final int QUARTER_CIRCLE_SEGMENTS = 6;

    /** What the shape was made of. */
    public enum Kind {
        POLYGON, LINE, CIRCLE
    }

    private final Kind kind;
    private final List<List<List<Position>>> parts;
    private final double radiusMetres;
    private final double middleLongitude;
    private final double shortening;
    private final PointOnGeometryLocator locator;
    private final IndexedFacetDistance facets;
    private final Box bounds;
    private final Position centre;

    private Shape(Kind kind, List<List<List<Position>>> parts, double radiusMetres) {
        this.kind = kind;
        this.parts = parts;
        this.radiusMetres = radiusMetres;
        Position first = parts.getFirst().getFirst().getFirst();
        double south = first.latitude();
        double north = first.latitude();
        double west = 0;
        double east = 0;
        for (List<List<Position>> part : parts) {
            for (Position corner : part.getFirst()) {
                south = Math.min(south, corner.latitude());
                north = Math.max(north, corner.latitude());
                double aside = Position.normalLongitude(corner.longitude() - first.longitude());
                west = Math.min(west, aside);
                east = Math.max(east, aside);
            }
        }
        this.middleLongitude = Position.normalLongitude(first.longitude() + (west + east) / 2);
        this.shortening = Math.cos(Math.toRadians((south + north) / 2));
        Geometry plane = plane(this);
        this.locator = kind == Kind.POLYGON ? new IndexedPointInAreaLocator(plane) : point -> Location.EXTERIOR;
        this.facets = new IndexedFacetDistance(plane);
        Envelope extent = plane.getEnvelopeInternal();
        this.bounds = new Box(meridian(extent.getMinX()), south, meridian(extent.getMaxX()), north).grown(radiusMetres);
        Point middle = kind == Kind.POLYGON ? plane.getInteriorPoint() : plane.getCentroid();
        this.centre = new Position(middle.getY(), meridian(middle.getX()));
    }

    /**
     * Polygons, each a list of rings, the first the outer one. Rings may be open or closed.
     *
     * @throws IllegalArgumentException if a ring has fewer than three corners or crosses itself
     */
    public static Shape polygons(List<List<List<Position>>> polygons) {
        List<List<List<Position>>> closed = new ArrayList<>();
        for (List<List<Position>> polygon : polygons) {
            closed.add(polygon.stream().map(Shape::closed).toList());
        }
        if (closed.isEmpty() || closed.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("expected at least one ring a polygon, found none");
        }
        Shape shape = new Shape(Kind.POLYGON, List.copyOf(closed), 0);
        if (!shape.plane(shape).isValid()) {
            throw new IllegalArgumentException("expected rings that do not cross, found some that do");
        }
        return shape;
    }

    /** One polygon without holes. */
    public static Shape polygon(List<Position> ring) {
        return polygons(List.of(List.of(ring)));
    }

    /** A line through at least two places. */
    public static Shape line(List<Position> places) {
        if (places.size() < 2) {
            throw new IllegalArgumentException("expected at least 2 places in a line, found " + places.size());
        }
        return new Shape(Kind.LINE, List.of(List.of(List.copyOf(places))), 0);
    }

    /** A circle; a point when the radius is 0. */
    public static Shape circle(Position centre, double radiusMetres) {
        if (!(radiusMetres >= 0)) {
            throw new IllegalArgumentException("expected a radius of 0 m or more, found " + radiusMetres);
        }
        return new Shape(Kind.CIRCLE, List.of(List.of(List.of(centre))), radiusMetres);
    }

    private static List<Position> closed(List<Position> ring) {
        List<Position> corners = new ArrayList<>(ring);
        if (!corners.isEmpty() && !corners.getFirst().equals(corners.getLast())) {
            corners.add(corners.getFirst());
        }
        if (corners.size() < 4) {
            throw new IllegalArgumentException(
                    "expected at least 3 corners in a ring, found " + Math.max(0, corners.size() - 1));
        }
        return List.copyOf(corners);
    }

    public Kind kind() {
        return kind;
    }

    /** Polygons of rings of corners; a line is one ring of one part, a circle its centre. */
    public List<List<List<Position>>> parts() {
        return parts;
    }

    /** Radius of a circle, metres; 0 for the other kinds. */
    public double radiusMetres() {
        return radiusMetres;
    }

    /** A box that holds the shape. */
    public Box bounds() {
        return bounds;
    }

    /** A place inside a polygon; the middle of a line or circle. */
    public Position centre() {
        return centre;
    }

    /** True on the edge too. A line contains nothing. */
    public boolean contains(Position place) {
        return switch (kind) {
            case POLYGON -> locator.locate(onPlane(place)) != Location.EXTERIOR;
            case CIRCLE -> centre.metresTo(place) <= radiusMetres;
            case LINE -> false;
        };
    }

    /** Metres from the place to the shape; 0 inside it. */
    public double metresFrom(Position place) {
        return switch (kind) {
            case POLYGON -> contains(place) ? 0 : nearest(place).metresTo(place);
            case CIRCLE -> Math.max(0, centre.metresTo(place) - radiusMetres);
            case LINE -> nearest(place).metresTo(place);
        };
    }

    /** The outline at a distance round the shape, for drawing: right to half a per cent of the distance. */
    public Shape outlineAt(double metres) {
        if (kind == Kind.CIRCLE) {
            return circle(centre, radiusMetres + metres);
        }
        Geometry grown = plane(this).buffer(metres / METRES_A_DEGREE, QUARTER_CIRCLE_SEGMENTS);
        List<List<List<Position>>> outlines = new ArrayList<>();
        for (int i = 0; i < grown.getNumGeometries(); i++) {
            Polygon part = (Polygon) grown.getGeometryN(i);
            List<List<Position>> rings = new ArrayList<>();
            rings.add(ring(part.getExteriorRing()));
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                rings.add(ring(part.getInteriorRingN(hole)));
            }
            outlines.add(rings);
        }
        return polygons(outlines);
    }

    private List<Position> ring(LinearRing corners) {
        List<Position> ring = new ArrayList<>();
        for (Coordinate corner : corners.getCoordinates()) {
            ring.add(new Position(Math.max(-90, Math.min(90, corner.y)), meridian(corner.x)));
        }
        return ring;
    }

    /** The point of the edge that is nearest. */
    public Position nearest(Position place) {
        Coordinate found = facets.nearestPoints(GEOMETRIES.createPoint(onPlane(place)))[0];
        return new Position(found.y, meridian(found.x));
    }

    /** True if the two have a point in common; their edges count. Found on this shape's plane of degrees, with circles as they are. */
    public boolean meets(Shape other) {
        if (kind == Kind.CIRCLE) {
            return other.metresFrom(centre) <= radiusMetres;
        }
        if (other.kind == Kind.CIRCLE) {
            return metresFrom(other.centre) <= other.radiusMetres;
        }
        return plane(this).intersects(other.plane(this));
    }

    private Coordinate onPlane(Position place) {
        return onPlane(place, this);
    }

    /** A corner of this shape on the plane of another; the shape is moved as a whole, so that the far meridian does not tear it. */
    private Coordinate onPlane(Position place, Shape base) {
        double aside = Position.normalLongitude(place.longitude() - middleLongitude);
        double apart = Position.normalLongitude(middleLongitude - base.middleLongitude);
        return new Coordinate((aside + apart) * base.shortening, place.latitude());
    }

    private double meridian(double x) {
        return Position.normalLongitude(x / Math.max(shortening, 1e-9) + middleLongitude);
    }

    private Geometry plane(Shape base) {
        return switch (kind) {
            case CIRCLE -> GEOMETRIES.createPoint(onPlane(parts.getFirst().getFirst().getFirst(), base));
            case LINE -> GEOMETRIES.createLineString(onPlane(parts.getFirst().getFirst(), base));
            case POLYGON -> {
                Polygon[] polygons = parts.stream().map(part -> planePolygon(part, base)).toArray(Polygon[]::new);
                yield polygons.length == 1 ? polygons[0] : GEOMETRIES.createMultiPolygon(polygons);
            }
        };
    }

    private Polygon planePolygon(List<List<Position>> rings, Shape base) {
        LinearRing outer = GEOMETRIES.createLinearRing(onPlane(rings.getFirst(), base));
        LinearRing[] holes = rings.stream()
                .skip(1)
                .map(ring -> GEOMETRIES.createLinearRing(onPlane(ring, base)))
                .toArray(LinearRing[]::new);
        return GEOMETRIES.createPolygon(outer, holes);
    }

    private Coordinate[] onPlane(List<Position> places, Shape base) {
        return places.stream().map(place -> onPlane(place, base)).toArray(Coordinate[]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && shape.kind == kind && shape.radiusMetres == radiusMetres
                && shape.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + Double.hashCode(radiusMetres);
    }

    @Override
    public String toString() {
        return kind + " " + parts + (radiusMetres > 0 ? " " + radiusMetres + " m" : "");
    }
}
