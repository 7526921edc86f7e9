package org.roadstead.replay.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of {@code expect}, {@code must_not} or {@code allowed}.
 *
 * @param actors who it is about
 * @param target id of a thing or an actor; empty if any will do
 * @param json the entry as it stands in the file
 */
record Entry(String rule, List<ActorKey> actors, String target, JsonNode json) {
    static Entry of(JsonNode json, Cast cast) {
        List<ActorKey> actors = new ArrayList<>();
        json.path("actors").forEach(id -> actors.add(cast.key(id.asText())));
        return new Entry(json.path("rule").asText(), actors, json.path("target").asText(), json);
    }

    private String match() {
        return json.path("match").asText("each");
    }

    /** Whether the alert is of this rule, about any of the actors, or about all or enough of them if the entry says so. */
    boolean fits(RaisedAlert alert, Cast cast) {
        if (!alert.rule().equals(rule) || !fitsTarget(alert, cast)) {
            return false;
        }
        if (actors.isEmpty()) {
            return alert.vessels().isEmpty();
        }
        long present = actors.stream().filter(alert::concerns).count();
        return switch (match()) {
            case "all" -> present == actors.size();
            case "group" -> present >= json.path("least").asInt(1);
            default -> present > 0;
        };
    }

    private boolean fitsTarget(RaisedAlert alert, Cast cast) {
        if (target.isEmpty() || target.equals(alert.subject())) {
            return true;
        }
        return cast.has(target) && (alert.concerns(cast.key(target)) || cast.key(target).is(alert.subject()));
    }

    /** The entry once for each alert that it asks for. */
    List<Entry> single() {
        if (actors.size() < 2 || !match().equals("each")) {
            return List.of(this);
        }
        return actors.stream().map(actor -> new Entry(rule, List.of(actor), target, json)).toList();
    }

    /** Rule and actors in words. */
    String label() {
        return (rule + " " + String.join(",", actors.stream().map(ActorKey::id).toList())).strip();
    }
}
