package org.roadstead.replay.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The network that the demo's ships sail: read once from {@code salish.json}, which names its sources. */
final class SalishNetwork {
    /** A polygon, its outer ring first, in which boats wander. */
    record Ground(String id, List<Integer> types, double[] lengths, double[] knots, double boats,
            List<List<double[]>> rings) {}

    /** A place for ships at anchor. */
    record Anchorage(String id, String name, List<Integer> types, double swingMetres, int ships,
            List<double[]> points, List<double[]> ring) {}

    /** A receiver; {@code sendsReports} says whether its base station sends message 4. */
    record Site(String id, String name, double heightMetres, double rangeNauticalMiles, String country, int mmsi,
            boolean sendsReports, double lat, double lon) {}

    /** An aid to navigation; {@code type} is that of M.1371-5 table 74. */
    record Aid(int mmsi, String name, int type, double lat, double lon) {}

    /** Water that is closed to all simulated traffic. */
    record Restricted(String id, String name, List<double[]> ring) {}

    private final Map<String, Line> lines = new HashMap<>();
    final List<Line> linesInOrder = new ArrayList<>();
    final List<Ground> grounds = new ArrayList<>();
    final List<Anchorage> anchorages = new ArrayList<>();
    final List<Site> receivers = new ArrayList<>();
    final List<Aid> aids = new ArrayList<>();
    final List<Restricted> restricted = new ArrayList<>();

    SalishNetwork() {
        JsonNode root;
        try (InputStream input = Objects.requireNonNull(SalishNetwork.class.getResourceAsStream("salish.json"))) {
            root = new ObjectMapper().readTree(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (JsonNode json : root.get("lines")) {
            Line line = Line.of(json);
            linesInOrder.add(line);
            lines.put(line.id(), line);
        }
        root.get("grounds").forEach(json -> grounds.add(ground(json)));
        root.get("anchorages").forEach(json -> anchorages.add(anchorage(json)));
        root.get("receivers").forEach(json -> receivers.add(site(json)));
        for (JsonNode json : root.get("aids")) {
            double[] at = position(json.get("at"));
            aids.add(new Aid(json.get("mmsi").asInt(), json.get("name").asText(), json.get("type").asInt(), at[0],
                    at[1]));
        }
        for (JsonNode json : root.get("restricted")) {
            restricted.add(new Restricted(json.get("id").asText(), json.get("name").asText(),
                    positions(json.get("ring"))));
        }
    }

    /** The line of that name. */
    Line line(String id) {
        return Objects.requireNonNull(lines.get(id), id);
    }

    private static Ground ground(JsonNode json) {
        List<List<double[]>> rings = new ArrayList<>();
        json.get("rings").forEach(ring -> rings.add(positions(ring)));
        return new Ground(json.get("id").asText(), numbers(json.get("types")), pair(json.get("length")),
                pair(json.get("kn")), json.get("boats").asDouble(), rings);
    }

    private static Anchorage anchorage(JsonNode json) {
        double[] usually = pair(json.get("usually"));
        return new Anchorage(json.get("id").asText(), json.get("name").asText(), numbers(json.get("types")),
                json.get("swing").asDouble(), (int) Math.ceil((usually[0] + usually[1]) / 2),
                positions(json.get("points")), positions(json.get("ring")));
    }

    private static Site site(JsonNode json) {
        double[] at = position(json.get("at"));
        return new Site(json.get("id").asText(), json.get("name").asText(), json.get("height").asDouble(),
                json.get("rangeNm").asDouble(), json.get("country").asText(), json.get("mmsi").asInt(),
                json.get("base").asBoolean(), at[0], at[1]);
    }

    /** {lat, lon} of a GeoJSON position. */
    private static double[] position(JsonNode lonLat) {
        return new double[]{lonLat.get(1).asDouble(), lonLat.get(0).asDouble()};
    }

    static List<double[]> positions(JsonNode list) {
        List<double[]> positions = new ArrayList<>();
        list.forEach(lonLat -> positions.add(position(lonLat)));
        return positions;
    }

    static double[] pair(JsonNode pair) {
        return new double[]{pair.get(0).asDouble(), pair.get(1).asDouble()};
    }

    static List<Integer> numbers(JsonNode list) {
        List<Integer> numbers = new ArrayList<>();
        list.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
