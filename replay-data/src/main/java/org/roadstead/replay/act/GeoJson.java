package org.roadstead.replay.act;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** GeoJSON geometries (RFC 7946) from positions given as {lat, lon} in degrees. */
public final class GeoJson {
    private GeoJson() {}

    /** A point. */
    public static ObjectNode point(double lat, double lon) {
        ObjectNode geometry = geometry("Point");
        geometry.set("coordinates", position(lat, lon));
        return geometry;
    }

    /** A line through positions {lat, lon}. */
    public static ObjectNode line(List<double[]> positions) {
        ObjectNode geometry = geometry("LineString");
        ArrayNode coordinates = geometry.putArray("coordinates");
        positions.forEach(position -> coordinates.add(position(position[0], position[1])));
        return geometry;
    }

    /** A polygon of one ring of positions {lat, lon}, which is closed here if it is open. */
    public static ObjectNode polygon(List<double[]> ring) {
        ObjectNode geometry = geometry("Polygon");
        ArrayNode coordinates = geometry.putArray("coordinates").addArray();
        ring.forEach(position -> coordinates.add(position(position[0], position[1])));
        double[] first = ring.get(0);
        double[] last = ring.get(ring.size() - 1);
        if (first[0] != last[0] || first[1] != last[1]) {
            coordinates.add(position(first[0], first[1]));
        }
        return geometry;
    }

    private static ObjectNode geometry(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private static ArrayNode position(double lat, double lon) {
        return JsonNodeFactory.instance.arrayNode().add(lon).add(lat);
    }
}
