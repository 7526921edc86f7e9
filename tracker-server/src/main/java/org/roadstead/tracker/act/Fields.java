package org.roadstead.tracker.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** Reads the fields of one JSON object and gathers everything that is wrong with them. */
final class Fields {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode object;
    private final List<Problem> problems = new ArrayList<>();

    Fields(JsonNode object) {
        this.object = object;
    }

    void problem(String path, String message) {
        problems.add(new Problem(path, message));
    }

    void throwIfBad() throws BadActException {
        if (!problems.isEmpty()) {
            throw new BadActException(problems);
        }
    }

    String text(String name) {
        String found = optionalText(name);
        if (found == null) {
            problem(name, "is missing");
            return "";
        }
        return found;
    }

    @Nullable
    String optionalText(String name) {
        JsonNode node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isValueNode() || node.asText().isBlank()) {
            problem(name, "expected a text, found " + node);
            return null;
        }
        return node.asText();
    }

    /** What a name stands for; null, and a problem, where it stands for nothing. */
    <T> @Nullable T oneOf(String name, Map<String, T> known) {
        T found = known.get(object.path(name).asText(""));
        if (found == null) {
            problem(name, "expected one of " + known.keySet().stream().sorted().toList() + ", found "
                    + object.path(name).asText("nothing"));
        }
        return found;
    }

    /** An MMSI as nine digits, sent as a text or a number. */
    String mmsi(String name) {
        String found = text(name);
        if (!found.isEmpty() && !found.matches("\\d{1,9}")) {
            problem(name, "expected up to nine digits, found " + found);
            return "";
        }
        return found.isEmpty() ? "" : "0".repeat(9 - found.length()) + found;
    }

    @Nullable
    String optionalMmsi(String name) {
        return object.hasNonNull(name) ? mmsi(name) : null;
    }

    long time(String name) {
        Long found = optionalTime(name);
        if (found == null) {
            problem(name, "is missing");
            return 0;
        }
        return found;
    }

    @Nullable
    Long optionalTime(String name) {
        JsonNode node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(node.asText()).toInstant().toEpochMilli();
        } catch (DateTimeException notATime) {
            problem(name, "expected an RFC 3339 time such as 2026-05-12T17:00:00Z, found " + node);
            return 0L;
        }
    }

    int level(String name) {
        int found = object.path(name).asInt();
        if (found < 1 || found > 3) {
            problem(name, "expected a security level of 1, 2 or 3, found " + object.path(name));
        }
        return found;
    }

    @Nullable
    Integer optionalLevel(String name) {
        return object.hasNonNull(name) ? Integer.valueOf(level(name)) : null;
    }

    boolean flag(String name) {
        return object.path(name).asBoolean(false);
    }

    List<String> texts(String name) {
        List<String> found = new ArrayList<>();
        object.path(name).forEach(node -> found.add(node.asText()));
        if (found.isEmpty()) {
            problem(name, "expected a list of at least one id, found " + object.path(name));
        }
        return List.copyOf(found);
    }

    List<Integer> numbers(String name) {
        List<Integer> found = new ArrayList<>();
        object.path(name).forEach(node -> found.add(node.asInt()));
        return List.copyOf(found);
    }

    Shape shape() {
        Shape found = optionalShape();
        if (found == null) {
            if (!object.hasNonNull("geometry")) {
                problem("geometry", "is missing");
            }
            return Shape.circle(new Position(0, 0), 0);
        }
        return found;
    }

    @Nullable
    Shape optionalShape() {
        if (!object.hasNonNull("geometry")) {
            return null;
        }
        try {
            return GeoJson.shape(object.get("geometry"), object.path("radiusMetres").asDouble(0));
        } catch (IllegalArgumentException bad) {
            problem("geometry", String.valueOf(bad.getMessage()));
            return null;
        }
    }

    /** A place given as a GeoJSON Point in {@code geometry}. */
    @Nullable
    Position optionalPlace() {
        Shape shape = optionalShape();
        return shape == null ? null : shape.centre();
    }

    Map<Integer, Double> byLevel(String name) {
        Map<Integer, Double> found = new LinkedHashMap<>();
        object.path(name).properties().forEach(entry -> {
            if (entry.getKey().matches("[123]") && entry.getValue().isNumber()) {
                found.put(Integer.valueOf(entry.getKey()), entry.getValue().asDouble());
            } else {
                problem(name + "." + entry.getKey(),
                        "expected a number for level 1, 2 or 3, found " + entry.getValue());
            }
        });
        if (found.isEmpty()) {
            problem(name, "expected values by security level, found " + object.path(name));
        }
        return found;
    }

    /** What is left beside the named fields, as plain values. */
    Map<String, Object> rest(Collection<String> taken) {
        Map<String, Object> left = new LinkedHashMap<>();
        object.properties().forEach(entry -> {
            if (!taken.contains(entry.getKey())) {
                left.put(entry.getKey(), JSON.convertValue(entry.getValue(), Object.class));
            }
        });
        return left;
    }
}
