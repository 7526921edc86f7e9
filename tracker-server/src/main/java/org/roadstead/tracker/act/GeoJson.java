package org.roadstead.tracker.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** GeoJSON geometries (RFC 7946: longitude before latitude) to shapes and back. */
public final class GeoJson {

    private GeoJson() {}

    /**
     * Reads Polygon, MultiPolygon, LineString or Point.
     *
     * @param radiusMetres of the circle that a Point stands for
     * @throws IllegalArgumentException with what was expected and found
     */
    public static Shape shape(JsonNode geometry, double radiusMetres) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asText()) {
            case "Polygon" -> Shape.polygons(List.of(rings(coordinates)));
            case "MultiPolygon" -> {
                List<List<List<Position>>> polygons = new ArrayList<>();
                coordinates.forEach(polygon -> polygons.add(rings(polygon)));
                yield Shape.polygons(polygons);
            }
            case "LineString" -> Shape.line(places(coordinates));
            case "Point" -> Shape.circle(place(coordinates), radiusMetres);
            default -> throw new IllegalArgumentException(
                    "expected a geometry of type Polygon, MultiPolygon, LineString or Point, found "
                            + abridged(geometry));
        };
    }

    /** The geometry of a shape; a circle is a Point (its radius stands beside it). */
    public static ObjectNode geometry(Shape shape) {
        ObjectNode geometry = JsonNodeFactory.instance.objectNode();
        switch (shape.kind()) {
            case CIRCLE -> {
                geometry.put("type", "Point");
                geometry.set("coordinates", coordinate(shape.centre()));
            }
            case LINE -> {
                geometry.put("type", "LineString");
                geometry.set("coordinates", coordinates(shape.parts().getFirst().getFirst()));
            }
            case POLYGON -> {
                boolean one = shape.parts().size() == 1;
                geometry.put("type", one ? "Polygon" : "MultiPolygon");
                if (one) {
                    geometry.set("coordinates", ringCoordinates(shape.parts().getFirst()));
                } else {
                    ArrayNode polygons = geometry.putArray("coordinates");
                    shape.parts().forEach(part -> polygons.add(ringCoordinates(part)));
                }
            }
        }
        return geometry;
    }

    private static List<List<Position>> rings(JsonNode rings) {
        List<List<Position>> read = new ArrayList<>();
        rings.forEach(ring -> read.add(places(ring)));
        return read;
    }

    private static List<Position> places(JsonNode coordinates) {
        List<Position> read = new ArrayList<>();
        coordinates.forEach(coordinate -> read.add(place(coordinate)));
        return read;
    }

    /** One [longitude, latitude]. */
    private static Position place(JsonNode coordinate) {
        if (!coordinate.path(0).isNumber() || !coordinate.path(1).isNumber()) {
            throw new IllegalArgumentException("expected [longitude, latitude], found " + abridged(coordinate));
        }
        return new Position(coordinate.get(1).asDouble(), coordinate.get(0).asDouble());
    }

    private static ArrayNode ringCoordinates(List<List<Position>> rings) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        rings.forEach(ring -> node.add(coordinates(ring)));
        return node;
    }

    private static ArrayNode coordinates(List<Position> places) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        places.forEach(place -> node.add(coordinate(place)));
        return node;
    }

    private static ArrayNode coordinate(Position place) {
        return JsonNodeFactory.instance.arrayNode().add(place.longitude()).add(place.latitude());
    }

    private static String abridged(JsonNode node) {
        String text = node.toString();
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
