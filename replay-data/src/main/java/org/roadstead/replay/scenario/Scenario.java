package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One scenario of a file.
 *
 * @param id its name in the file, such as S02
 * @param start second 0 of the scenario
 * @param endSeconds last second of the scenario
 * @param actors who moves, speaks or is spoken of
 * @param receivers who hears
 * @param json the whole scenario as it stands in the file: geometry, events and what is expected
 */
public record Scenario(String id, Instant start, long endSeconds, List<Actor> actors, List<Receiver> receivers,
        JsonNode json) {

    static Scenario of(JsonNode json) {
        List<Actor> actors = new ArrayList<>();
        json.path("actors").forEach(actor -> actors.add(Actor.of(actor)));
        List<Receiver> receivers = new ArrayList<>();
        json.path("geometry").path("receivers").forEach(receiver -> receivers.add(Receiver.of(receiver)));
        return new Scenario(json.required("id").asText(), Instant.parse(json.required("start").asText()),
                json.required("end_s").asLong(), List.copyOf(actors), List.copyOf(receivers), json);
    }

    /** The moment {@code seconds} after the start. */
    Instant at(long seconds) {
        return start.plusSeconds(seconds);
    }

    /** Events of one kind, in the order of the file. */
    List<JsonNode> events(String kind) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode event : json.path("events")) {
            if (kind.equals(event.path("kind").asText())) {
                found.add(event);
            }
        }
        return found;
    }

    /**
     * The actor of that name.
     *
     * @throws IllegalArgumentException if the scenario has none
     */
    Actor actor(String actorId) {
        for (Actor actor : actors) {
            if (actor.id().equals(actorId)) {
                return actor;
            }
        }
        throw new IllegalArgumentException("scenario " + id + " has no actor " + actorId);
    }
}
