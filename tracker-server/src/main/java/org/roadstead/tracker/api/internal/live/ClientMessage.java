package org.roadstead.tracker.api.internal.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.api.internal.Query;
import org.roadstead.tracker.api.internal.VesselCriteria;
import org.roadstead.tracker.image.Vessel;

/** What a client may say. */
public sealed interface ClientMessage {
    /** More vessels cannot be followed at a time. */
    int MOST_FOLLOWED = 1000;

    /** The map shows something else from now on. */
    record Show(LiveView view) implements ClientMessage {}

    /** These vessels, and no others, are to be sent wherever they are. */
    record Follow(Set<String> tracks) implements ClientMessage {}

    /**
     * Reads a text message.
     *
     * @throws RefusedMessageException if it is no JSON object, names no known operation or lacks what it needs
     */
    static ClientMessage read(String text) throws RefusedMessageException {
        ObjectNode message;
        try {
            if (!(Json.MAPPER.readTree(text) instanceof ObjectNode object)) {
                throw new RefusedMessageException(RefusedMessageException.UNSUPPORTED, "expected a JSON object");
            }
            message = object;
        } catch (JsonProcessingException notJson) {
            throw new RefusedMessageException(RefusedMessageException.UNSUPPORTED,
                    "the message is no JSON: " + notJson.getOriginalMessage());
        }
        try {
            String operation = message.path("op").asText("");
            return switch (operation) {
                case "view" -> new Show(view(message));
                case "follow" -> new Follow(tracks(message.path("tracks")));
                default -> throw new IllegalArgumentException("op: expected view or follow, found " + operation);
            };
        } catch (IllegalArgumentException bad) {
            throw new RefusedMessageException(RefusedMessageException.POLICY, String.valueOf(bad.getMessage()));
        }
    }

    private static LiveView view(ObjectNode message) {
        JsonNode box = message.path("bbox");
        if (!box.isArray() || box.size() != 4) {
            throw new IllegalArgumentException("bbox: expected [west, south, east, north], found " + box);
        }
        return LiveView.of(message.path("seq").asInt(0), number("bbox", box.get(0)), number("bbox", box.get(1)),
                number("bbox", box.get(2)), number("bbox", box.get(3)), number("zoom", message.path("zoom")),
                filter(message.path("filter")));
    }

    private static double number(String name, JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException(name + ": expected a number, found " + value);
        }
        return value.asDouble();
    }

    private static @Nullable Predicate<Vessel> filter(JsonNode parameters) {
        if (parameters.isEmpty()) {
            return null;
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        parameters.properties().forEach(one -> texts.put(one.getKey(), List.of(text(one.getValue()))));
        Query query = new Query(texts);
        VesselCriteria criteria = VesselCriteria.read(query, Set.of());
        if (!query.problems().isEmpty()) {
            Problem first = query.problems().getFirst();
            throw new IllegalArgumentException("filter." + first.path() + ": " + first.message());
        }
        return criteria::admits;
    }

    /** A value as it would stand in a query; several in an array mean one of them. */
    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : value.asText();
    }

    private static Set<String> tracks(JsonNode tracks) {
        if (!tracks.isArray() || tracks.size() > MOST_FOLLOWED) {
            throw new IllegalArgumentException("tracks: expected an array of at most " + MOST_FOLLOWED + " track ids");
        }
        Set<String> ids = new HashSet<>();
        tracks.forEach(track -> ids.add(track.asText()));
        return Set.copyOf(ids);
    }
}
