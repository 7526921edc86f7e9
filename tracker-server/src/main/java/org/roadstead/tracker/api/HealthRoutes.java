package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.roadstead.tracker.api.internal.Json;

/** {@code /health}, {@code /ready} and {@code /metrics}. */
final class HealthRoutes {
    private final Services services;

    HealthRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health", this::health);
        routes.get("/ready", this::ready);
        routes.get("/metrics", context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(services.metrics().get()));
    }

    private void health(Context context) {
        Services.State state = services.health().state();
        ObjectNode body = Json.MAPPER.createObjectNode().put("state", state.code());
        body.set("words", Json.MAPPER.valueToTree(state.words()));
        body.put("http", state.http());
        body.set("listen", Json.MAPPER.valueToTree(state.listen()));
        body.put("clock", state.clock());
        body.put("position", services.image().get().position());
        Json.send(context, body);
    }

    private void ready(Context context) {
        if (!services.health().ready()) {
            throw ProblemException.unavailable("the log is still being read");
        }
        Json.send(context, Json.MAPPER.createObjectNode().put("ready", true));
    }
}
