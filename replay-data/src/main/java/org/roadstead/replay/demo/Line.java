package org.roadstead.replay.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A route of the network as it is sailed from its first point to its last. Leg i joins points i and i + 1.
 *
 * @param types ship types of those who use it, M.1371-5 table 53
 * @param lengths least and greatest length of those who use it, metres
 * @param both whether it is sailed in both directions
 * @param atOnce vessels under way on it at the same time by day
 * @param legKnots least and greatest speed of each leg
 * @param slowWithinMetres distance from each end in which {@code slowKnots} holds
 * @param next lines that may follow, a minus behind those that follow backwards
 * @param nextBackwards the same for the line sailed the other way
 * @param edgeAtStart whether it begins at the edge of the area
 * @param edgeAtEnd whether it ends there
 * @param dwellMinutes stay at each end, 0 if not given
 * @param entry whether a new ship may begin here: at the edge, a berth or an anchorage
 * @param spread most that a vessel may be off each leg sideways, metres
 * @param points {lat, lon}
 */
record Line(String id, String kind, List<Integer> types, double[] lengths, boolean both, double atOnce,
        List<double[]> legKnots, double slowWithinMetres, double[] slowKnots, List<String> next,
        List<String> nextBackwards, boolean edgeAtStart, boolean edgeAtEnd, double dwellMinutes, boolean entry,
        String from, String to, List<Double> spread, List<double[]> points) {

    static Line of(JsonNode json) {
        List<double[]> points = SalishNetwork.positions(json.get("points"));
        List<double[]> legKnots = new ArrayList<>();
        for (int leg = 0; leg < points.size() - 1; leg++) {
            legKnots.add(SalishNetwork.pair(json.has("legKn") ? json.get("legKn").get(leg) : json.get("kn")));
        }
        List<Double> spread = new ArrayList<>();
        json.get("spread").forEach(metres -> spread.add(metres.asDouble()));
        List<String> edge = SalishNetwork.texts(json.path("edge"));
        return new Line(json.get("id").asText(), json.get("kind").asText(), SalishNetwork.numbers(json.get("types")),
                SalishNetwork.pair(json.get("length")), json.get("both").asBoolean(), json.get("atOnce").asDouble(),
                legKnots, json.path("slowWithin").asDouble(),
                json.has("slowKn") ? SalishNetwork.pair(json.get("slowKn")) : new double[]{3, 6},
                SalishNetwork.texts(json.path("next")), SalishNetwork.texts(json.path("nextAtStart")),
                edge.contains("from"), edge.contains("to"), json.path("dwellMin").asDouble(),
                json.get("entry").asBoolean(), json.get("from").asText(), json.get("to").asText(), spread, points);
    }

    /** The same line sailed from its last point to its first. */
    Line backwards() {
        return new Line(id, kind, types, lengths, both, atOnce, reversed(legKnots), slowWithinMetres, slowKnots,
                nextBackwards, next, edgeAtEnd, edgeAtStart, dwellMinutes, false, to, from, reversed(spread),
                reversed(points));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
