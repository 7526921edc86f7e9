package org.roadstead.replay.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The actors of a scenario, by their ids. */
final class Cast {
    private final Map<String, JsonNode> actors = new LinkedHashMap<>();

    Cast(JsonNode scenario) {
        scenario.path("actors").forEach(actor -> actors.put(actor.path("id").asText(), actor));
    }

    boolean has(String id) {
        return actors.containsKey(id);
    }

    ActorKey key(String id) {
        JsonNode actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor " + id);
        }
        int mmsi = actor.path("mmsi").asInt();
        int imo = actor.path("imo").asInt();
        return new ActorKey(id, mmsi == 0 ? "" : String.format(Locale.ROOT, "%09d", mmsi),
                imo == 0 ? "" : String.format(Locale.ROOT, "%07d", imo));
    }

    /** Whether any actor that the alert is about has passed its last waypoint at {@code t}. */
    boolean anyPast(RaisedAlert alert, double t) {
        return actors.entrySet()
                .stream()
                .anyMatch(actor -> alert.concerns(key(actor.getKey())) && past(actor.getValue(), t));
    }

    /** Whether any actor that the receiver hears has passed its last waypoint at {@code t}. */
    boolean anyPastAt(String receiver, double t) {
        return actors.values().stream().anyMatch(actor -> hears(actor, receiver) && past(actor, t));
    }

    private static boolean hears(JsonNode actor, String receiver) {
        for (JsonNode id : actor.path("receivers")) {
            if (id.asText().equals(receiver)) {
                return true;
            }
        }
        return !actor.has("receivers") && receiver.equals("R1");
    }

    private static boolean past(JsonNode actor, double t) {
        JsonNode waypoints = actor.path("waypoints");
        return !waypoints.isEmpty() && waypoints.get(waypoints.size() - 1).get(0).asDouble() <= t;
    }
}
