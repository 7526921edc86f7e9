package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.rule.RuleCard;

/** {@code /rules}: what each rule is, with its parameters by level and the value in force. */
final class RuleRoutes {
    private final Services services;

    RuleRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/rules", this::list);
        routes.get("/api/v1/rules/{id}", context -> send(context, require(context)));
        routes.put("/api/v1/rules/{id}/parameters", this::set);
    }

    private RuleCard require(Context context) {
        String id = context.pathParam("id");
        return services.rules()
                .stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("rule " + id));
    }

    private void list(Context context) {
        TrafficImage image = services.image().get();
        ArrayNode items = Json.MAPPER.createArrayNode();
        services.rules().forEach(card -> items.add(view(card, image.registers())));
        Json.list(context, items, image);
    }

    private void send(Context context, RuleCard card) {
        Json.send(context, view(card, services.image().get().registers()));
    }

    private static ObjectNode view(RuleCard card, Registers registers) {
        ObjectNode out = Json.MAPPER.createObjectNode()
                .put("id", card.id())
                .put("version", card.version())
                .put("title", card.title())
                .put("group", card.group())
                .put("purpose", card.purpose());
        ObjectNode severities = out.putObject("severity");
        ArrayNode parameters = out.putArray("parameters");
        for (int level = 1; level <= 3; level++) {
            severities.put(String.valueOf(level), card.severity(level));
        }
        for (RuleCard.Parameter parameter : card.parameters()) {
            ObjectNode node = parameters.addObject()
                    .put("name", parameter.name())
                    .put("unit", parameter.unit())
                    .put("basis", parameter.basis())
                    .put("source", card.source());
            ObjectNode defaults = node.putObject("default");
            ObjectNode values = node.putObject("value");
            for (int level = 1; level <= 3; level++) {
                Double own = registers.parameter(card.id(), parameter.name(), level);
                defaults.put(String.valueOf(level), parameter.at(level));
                values.put(String.valueOf(level), own == null ? parameter.at(level) : own);
            }
        }
        out.set("inputs", Json.MAPPER.valueToTree(card.inputs()));
        out.put("dedupeMinutes", card.dedupeMinutes());
        out.put("source", card.source());
        return out;
    }

    private void set(Context context) throws InterruptedException {
        RuleCard card = require(context);
        ObjectNode body = Json.body(context);
        String parameter = body.path("parameter").asText("");
        if (card.parameters().stream().noneMatch(one -> one.name().equals(parameter))) {
            throw ProblemException.unprocessable("parameter", "rule " + card.id() + " has no parameter " + parameter);
        }
        ObjectNode json = body.deepCopy();
        json.put("rule", card.id()).put("act", "parameterSet").put("at", AlertJson.time(0L));
        try {
            Act act = ActJson.read(json, "request");
            services.acts().perform(HttpServer.caller(context), act.reason(), act.deed());
        } catch (BadActException bad) {
            throw ProblemException.unprocessable(bad.problems());
        }
        send(context, card);
    }
}
