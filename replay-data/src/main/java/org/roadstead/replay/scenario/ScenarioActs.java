package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roadstead.replay.act.ActBuilder;

/** The acts of a scenario: its scene first, then its events, ordered by time. */
final class ScenarioActs {
    private static final String BY = "simulator";

    private final Scenario scenario;
    private final String reason;

    ScenarioActs(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.reason = "scenario " + scenario.id() + ", seed " + seed;
    }

    List<ObjectNode> all() {
        List<ObjectNode> acts = new ArrayList<>(new SceneActs(this, scenario).all());
        List<JsonNode> events = new ArrayList<>();
        scenario.json().path("events").forEach(events::add);
        events.sort(Comparator.comparingLong(event -> event.path("t").asLong()));
        EventActs eventActs = new EventActs(this, scenario);
        for (JsonNode event : events) {
            acts.addAll(eventActs.of(event));
        }
        return acts;
    }

    /** Begins an act of the simulator, or of the person that {@code source} names. */
    ActBuilder act(Instant at, String kind, JsonNode source) {
        return ActBuilder.of(at, kind, source.path("by").asText(BY), reason);
    }

    /** When the scene is set: the earlier of the start and the first event. */
    Instant sceneAt() {
        long first = 0;
        for (JsonNode event : scenario.json().path("events")) {
            first = Math.min(first, event.path("t").asLong());
        }
        return scenario.at(first);
    }

    /** The text by which acts name a ship: its MMSI, else imo and its number, as track ids do. */
    static String ship(Actor actor) {
        return actor.mmsi() != 0 ? "%09d".formatted(actor.mmsi()) : "imo" + actor.json().path("imo").asText();
    }
}
