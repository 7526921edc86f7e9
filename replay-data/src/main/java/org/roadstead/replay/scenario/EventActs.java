package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.act.ActBuilder;

/**
 * The acts of a scenario's events. Two kinds have none, because they show in the feed alone: a destination that
 * changes, and a receiver that is down.
 */
final class EventActs {
    private final ScenarioActs acts;
    private final Scenario scenario;
    private final NoticeOfArrival notices;

    EventActs(ScenarioActs acts, Scenario scenario) {
        this.acts = acts;
        this.scenario = scenario;
        this.notices = new NoticeOfArrival(scenario);
    }

    List<ObjectNode> of(JsonNode event) {
        String kind = event.path("kind").asText();
        return switch (kind) {
            case "notice" -> List.of(act("noticeReceive", event).set("notice", notices.json(event)).build());
            case "portCall" -> List.of(portCall(event));
            case "departure" -> List.of(ship("departureReport", event).set("port", event.path("port")).build());
            case "etaUpdate" -> List.of(ship("etaUpdate", event).set("eta", time(event, "eta")).build());
            case "register" -> List.of(register(event));
            case "arrivalReport" -> List.of(ship("arrivalReportReceive", event).set("reference", event.path("ref"))
                    .set("port", event.path("port"))
                    .build());
            case "lritRate" -> List.of(ship("lritRateSet", event)
                    .set("intervalMinutes", event.path("interval_min"))
                    .build());
            case "dataCentreDown" -> List.of(ship("lritCentreDown", event).set("until", time(event, "until")).build());
            case "levelChange" -> List.of(act("levelSet", event).set("area", event.path("area").asText("all"))
                    .set("level", event.path("to"))
                    .build());
            case "confirm" -> List.of(act("levelConfirm", event).set("facility", event.path("facility")).build());
            case "acknowledge" -> List.of(act("levelConfirm", event).set("ship", shipText(event)).build());
            case "dos" -> List.of(act("declarationPut", event)
                    .set("id", "DOS-" + shipText(event) + "-" + event.path("facility").asText())
                    .set("ship", shipText(event))
                    .set("facility", event.path("facility"))
                    .set("until", time(event, "until"))
                    .set("scope", event.path("scope"))
                    .build());
            case "permission" -> List.of(permission(event));
            case "exercise" -> List.of(act("exerciseStart", event).set("name", event.path("name"))
                    .set("area", event.path("area").asText("all"))
                    .set("until", time(event, "until"))
                    .build());
            case "aisDestination", "receiverDown" -> List.of();
            default -> throw new IllegalArgumentException("unknown event " + kind);
        };
    }

    private ActBuilder act(String kind, JsonNode event) {
        return acts.act(scenario.at(event.path("t").asLong()), kind, event);
    }

    /** An act about the ship that is the event's actor. */
    private ActBuilder ship(String kind, JsonNode event) {
        ActBuilder act = act(kind, event);
        if (event.has("actor")) {
            Actor actor = actor(event);
            if (actor.mmsi() != 0) {
                act.set("mmsi", actor.mmsi());
            }
            act.set("imo", actor.json().get("imo")).set("name", actor.name());
        }
        return act;
    }

    private Actor actor(JsonNode event) {
        return scenario.actor(event.path("actor").asText());
    }

    private String shipText(JsonNode event) {
        return ScenarioActs.ship(actor(event));
    }

    private @Nullable JsonNode time(JsonNode event, String field) {
        return event.has(field)
                ? JsonNodeFactory.instance.textNode(scenario.at(event.get(field).asLong()).toString())
                : null;
    }

    private ObjectNode portCall(JsonNode event) {
        ActBuilder act = ship("portCallExpect", event).set("port", event.path("port")).set("eta", time(event, "eta"));
        if (event.has("depart")) {
            ObjectNode departure = JsonNodeFactory.instance.objectNode();
            departure.put("port", event.path("depart").path("port").asText());
            JsonNode at = time(event.path("depart"), "t");
            if (at != null) {
                departure.set("at", at);
            }
            act.set("departure", departure);
        }
        return act.set("callInAt", time(event, "cip2")).build();
    }

    private ObjectNode register(JsonNode event) {
        ActBuilder act = act("registerPut", event);
        for (String field : List.of("name", "flag", "imo", "mmsi", "callsign")) {
            act.set(field, event.get(field));
        }
        return act.build();
    }

    private ObjectNode permission(JsonNode event) {
        Actor actor = actor(event);
        return act("permissionPut", event)
                .set("id", "PERMIT-" + ScenarioActs.ship(actor) + "-" + event.path("t").asText())
                .set("mmsi", actor.mmsi())
                .set("places", event.path("places"))
                .set("from", time(event, "from"))
                .set("until", time(event, "until"))
                .build();
    }
}
