package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.roadstead.replay.identity.Flag;

/**
 * A notice of arrival as a register takes it: complete, so that every field the event does not give is filled with an
 * unremarkable value, except those it names as missing.
 */
final class NoticeOfArrival {
    private static final long DAY = 86_400;

    private final Scenario scenario;

    NoticeOfArrival(Scenario scenario) {
        this.scenario = scenario;
    }

    ObjectNode json(JsonNode event) {
        Actor ship = scenario.actor(event.path("actor").asText());
        ObjectNode notice = JsonNodeFactory.instance.objectNode();
        String port = event.path("port").asText();
        notice.put("country", port.length() >= 2 ? port.substring(0, 2) : "");
        notice.put("kind", "new");
        notice.put("reference", scenario.id() + "-" + ship.id() + "-" + event.path("t").asText());
        notice.put("receivedAt", time(event.path("t")));
        addShip(notice, event, ship);
        notice.put("port", port);
        notice.put("facility", event.path("facility").asText(port + "-0001"));
        notice.put("eta", time(event.path("eta")));
        if (event.has("cip2")) {
            notice.put("callInAt", time(event.get("cip2")));
        }
        notice.put("cruise", event.path("cruise").asBoolean(false));
        notice.put("passengers", event.path("passengers").asInt(0));
        addVoyage(notice, event);
        addSecurity(notice, event);
        for (JsonNode name : event.path("missing")) {
            leaveOut(notice, name.asText());
        }
        notice.set("missing", event.has("missing") ? event.get("missing") : JsonNodeFactory.instance.arrayNode());
        return notice;
    }

    private String time(JsonNode seconds) {
        return scenario.at(seconds.asLong()).toString();
    }

    private static void addShip(ObjectNode notice, JsonNode event, Actor ship) {
        String flag = event.path("flag").asText(ship.json().path("flag").asText());
        int mmsi = event.path("mmsi").asInt(ship.mmsi());
        if (mmsi != 0) {
            notice.put("mmsi", mmsi);
        }
        notice.put("imo", event.path("imo").asInt(ship.json().path("imo").asInt()));
        notice.put("name", event.path("name").asText(ship.name()));
        String callSign = Flag.of(flag).map(known -> known.callSign(mmsi)).orElse("");
        notice.put("callsign", ship.json().path("callsign").asText(callSign));
        notice.put("flag", flag);
        notice.put("grossTonnage", event.path("gt").asInt(ship.json().path("gt").asInt()));
    }

    private void addVoyage(ObjectNode notice, JsonNode event) {
        JsonNode depart = event.path("depart");
        if (depart.has("port")) {
            ObjectNode departure = notice.putObject("departure").put("port", depart.get("port").asText());
            if (depart.has("t")) {
                departure.put("at", time(depart.get("t")));
            }
        }
        long departed = depart.has("t") ? depart.get("t").asLong() : event.path("t").asLong() - DAY;
        int shipLevel = event.path("shipLevel").asInt(1);
        ArrayNode calls = notice.putArray("calls");
        for (JsonNode port : event.path("calls")) {
            ObjectNode call = calls.addObject().put("port", port.asText());
            JsonNode facility = event.path("facilityAt").path(port.asText());
            call.put("facility", facility.asText(port.asText() + "-0001"));
            call.put("arrived", scenario.at(departed - DAY).toString());
            call.put("departed", scenario.at(departed).toString());
            call.put("level", calls.size() == 1 ? shipLevel : 1);
            departed -= 5 * DAY;
        }
        notice.put("shipLevel", shipLevel);
        notice.put("movement", "arrival");
    }

    private void addSecurity(ObjectNode notice, JsonNode event) {
        JsonNode certificate = event.path("issc");
        ObjectNode issc = notice.putObject("issc").put("type", "full");
        issc.put("interim", certificate.path("interim").asBoolean(false));
        issc.put("issuer", "flag administration");
        issc.put("expires", certificate.has("expires")
                ? time(certificate.get("expires"))
                : scenario.at(event.path("t").asLong() + 365 * DAY).toString());
        notice.put("planImplemented", true);
        notice.put("cso", "company security officer, +1 555 0100");
        notice.putObject("cargo").put("cdc", event.path("cdc").asBoolean(false)).put("filed", true);
    }

    /** Takes a field out again; a dotted name means a field of a field, such as issc.expires. */
    private static void leaveOut(ObjectNode notice, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            notice.remove(name.equals("gt") ? "grossTonnage" : name);
        } else if (notice.path(name.substring(0, dot)) instanceof ObjectNode inner) {
            inner.remove(name.substring(dot + 1));
        }
    }
}
