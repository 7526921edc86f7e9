package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.source.Hearing;

/**
 * What is done to a receiver beside its place in the register: {@code pause} and {@code resume} are puts of it, {@code test} asks
 * what it brings.
 */
final class ReceiverRoutes {
    private static final String PAUSED = "paused";
    private static final int TEST_SECONDS = 5;
    private static final int MOST_TEST_SECONDS = 30;

    private final Services services;

    ReceiverRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/receivers/{id}/pause", context -> pause(context, true));
        routes.post("/api/v1/receivers/{id}/resume", context -> pause(context, false));
        routes.post("/api/v1/receivers/{id}/test", this::test);
    }

    private void pause(Context context, boolean paused) throws InterruptedException {
        String id = context.pathParam("id");
        Deed.ReceiverPut now = services.image().get().registers().receiver(id);
        if (now == null) {
            throw ProblemException.notFound("receiver " + id);
        }
        Map<String, Object> said = new TreeMap<>(now.attributes());
        if (paused) {
            said.put(PAUSED, true);
        } else {
            said.remove(PAUSED);
        }
        String reason = context.queryParam("reason");
        services.acts()
                .perform(HttpServer.caller(context), reason,
                        new Deed.ReceiverPut(id, now.name(), now.mmsi(), now.at(), said));
        Json.send(context, Json.MAPPER.createObjectNode().put("id", id).put(PAUSED, paused));
    }

    private void test(Context context) throws InterruptedException {
        String id = context.pathParam("id");
        Hearing heard = services.receivers().hear(id, seconds(context.queryParam("seconds")));
        if (heard == null) {
            throw ProblemException.notFound("source " + id);
        }
        ObjectNode body = Json.MAPPER.createObjectNode().put("id", id).put("seconds", heard.seconds());
        body.put("lines", heard.lines()).put("linesPerSecond", heard.linesPerSecond()).put("bytes", heard.bytes());
        body.set("rejected", Json.MAPPER.valueToTree(heard.rejected()));
        body.put("shed", heard.shed()).put("messages", heard.messages());
        body.set("types", Json.MAPPER.valueToTree(heard.types()));
        body.put("stations", heard.stations()).put("otherSentences", heard.otherSentences());
        body.set("lastLines", Json.MAPPER.valueToTree(heard.lastLines()));
        body.set("words", Json.MAPPER.valueToTree(heard.words()));
        Json.send(context, body);
    }

    private static int seconds(@Nullable String text) {
        if (text == null) {
            return TEST_SECONDS;
        }
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_TEST_SECONDS) {
            throw ProblemException.unprocessable(List.of(new Problem("seconds",
                    "expected a whole number from 1 to " + MOST_TEST_SECONDS + ", found " + text)));
        }
        return Integer.parseInt(text);
    }
}
