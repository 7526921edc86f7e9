package org.roadstead.tracker.api.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.GeoJson;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.ProblemException;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;

/** Answers in JSON. */
public final class Json {
    public static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static void send(Context context, JsonNode body) {
        send(context, "application/json", body);
    }

    /** A problem document (RFC 9457). */
    public static void problem(Context context, int status, @Nullable String detail, List<Problem> problems) {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("type", "about:blank");
        body.put("title", title(status));
        body.put("status", status);
        body.put("detail", detail);
        ArrayNode errors = body.putArray("errors");
        problems.forEach(problem -> errors.addObject().put("path", problem.path()).put("message", problem.message()));
        context.status(status);
        send(context, "application/problem+json", body);
    }

    public static void send(Context context, String contentType, JsonNode body) {
        try {
            context.contentType(contentType).result(MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of values always writes", impossible);
        }
    }

    /**
     * The request's body as one object.
     *
     * @throws ProblemException 400 if it is none
     */
    public static ObjectNode body(Context context) {
        try {
            if (MAPPER.readTree(context.bodyAsBytes()) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException notJson) {
            throw ProblemException.unreadable("the body is no JSON: " + notJson.getMessage());
        }
        throw ProblemException.unreadable("expected one JSON object as body");
    }

    /** A whole list without pages. */
    public static void list(Context context, ArrayNode items, TrafficImage image) {
        ObjectNode body = MAPPER.createObjectNode();
        body.set("items", items);
        body.putNull("next");
        putImage(body, image);
        send(context, body);
    }

    /** The image that a list was made from. */
    static void putImage(ObjectNode list, TrafficImage image) {
        list.putObject("image").put("at", AlertJson.time(image.knownMillis())).put("position", image.position());
    }

    /** A GeoJSON Feature; a shape that is everywhere has a null geometry. */
    public static ObjectNode feature(String id, @Nullable Shape shape, ObjectNode properties) {
        ObjectNode feature = MAPPER.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", id);
        feature.set("geometry", shape == null ? null : GeoJson.geometry(shape));
        if (shape != null && shape.kind() == Shape.Kind.CIRCLE) {
            properties.put("radiusMetres", shape.radiusMetres());
        }
        feature.set("properties", properties);
        return feature;
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 422 -> "Unprocessable Content";
            case 503 -> "Service Unavailable";
            default -> status < 500 ? "Request refused" : "Internal Server Error";
        };
    }
}
