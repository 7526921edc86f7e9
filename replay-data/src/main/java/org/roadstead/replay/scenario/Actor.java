package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.station.StationKind;

/**
 * One actor of a scenario: how it moves, what it says and who hears it. What only concerns its papers (flag, tonnage)
 * stays in {@code json}.
 *
 * @param motion null for an actor without waypoints
 * @param secondMotion of a second unit with the same number, or null
 * @param alternateSeconds length of the blocks in which the two units take turns; 0 without a second one
 * @param receivers ids of the receivers that hear it
 * @param secondReceivers ids of those that hear the second unit
 * @param json the actor as it stands in the file
 */
record Actor(String id, String name, int mmsi, StationKind kind, @Nullable Motion motion,
        @Nullable Motion secondMotion, long alternateSeconds, List<String> receivers, List<String> secondReceivers,
        JsonNode json) {

    private static final int ACTIVE_DISTRESS_UNIT = 14;

    static Actor of(JsonNode json) {
        double fixedHeading = json.path("heading").asDouble(Double.NaN);
        Motion motion = json.has("waypoints")
                ? Motion.of(json.get("waypoints"), seconds(json.path("jumpAt")), fixedHeading)
                : null;
        Motion second = json.has("track2") ? Motion.of(json.get("track2"), List.of(), fixedHeading) : null;
        return new Actor(json.required("id").asText(), json.path("name").asText(), json.path("mmsi").asInt(),
                StationKind.of(json.path("class").asText()), motion, second, json.path("alternate_s").asLong(),
                receivers(json, "receivers"), receivers(json, "receivers2"), json);
    }

    private static List<String> receivers(JsonNode json, String key) {
        if (!json.has(key)) {
            return List.of("R1");
        }
        List<String> ids = new ArrayList<>();
        json.get(key).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static List<Long> seconds(JsonNode list) {
        List<Long> seconds = new ArrayList<>();
        list.forEach(second -> seconds.add(second.asLong()));
        return seconds;
    }

    /** Whether the second unit has its turn. */
    boolean secondUnitSpeaks(long t) {
        return secondMotion != null && alternateSeconds > 0
                && Math.floorMod(Math.floorDiv(t, alternateSeconds), 2) == 1;
    }

    boolean silent(long t) {
        for (JsonNode span : json.path("silent")) {
            if (span.get(0).asLong() <= t && t < span.get(1).asLong()) {
                return true;
            }
        }
        return false;
    }

    /** Navigational status at {@code t}, M.1371-5 table 45. */
    int status(long t) {
        int status = json.path("status").asInt(kind == StationKind.DISTRESS ? ACTIVE_DISTRESS_UNIT : 0);
        for (JsonNode change : json.path("statusAt")) {
            if (change.get(0).asLong() <= t) {
                status = change.get(1).asInt();
            }
        }
        return status;
    }

    /** A field of the static data that is due at {@code t}; missing if it was never set. */
    JsonNode staticField(String field, long t) {
        for (JsonNode change : json.path("staticAt")) {
            if (change.get(0).asLong() <= t && t < change.get(1).asLong() && change.get(2).has(field)) {
                return change.get(2).get(field);
            }
        }
        return json.path(field);
    }

    /** Moments at which a class A unit sends changed static data at once. */
    List<Long> staticChanges() {
        List<Long> moments = new ArrayList<>();
        for (JsonNode change : json.path("staticAt")) {
            moments.add(change.get(0).asLong());
        }
        return moments;
    }
}
