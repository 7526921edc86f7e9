package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.act.ActBuilder;
import org.roadstead.replay.act.GeoJson;

/** The acts that set a scenario's scene: site, areas, levels, geometry, receivers, fleets, lists and exemptions. */
final class SceneActs {
    /** Geometry key of the scenario file to kind of act, in the order in which things may name each other. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(Map.entry("ports", "portPut"),
            Map.entry("facilities", "facilityPut"), Map.entry("protected", "protectedPut"),
            Map.entry("zones", "zonePut"), Map.entry("lanes", "lanePut"), Map.entry("channels", "channelPut"),
            Map.entry("structures", "structurePut"), Map.entry("speedLimits", "speedLimitPut"),
            Map.entry("anchorages", "anchoragePut"), Map.entry("marinas", "marinaPut"),
            Map.entry("waitingAreas", "waitingAreaPut"), Map.entry("bunkerAreas", "bunkerAreaPut"),
            Map.entry("pilotAreas", "pilotAreaPut"), Map.entry("fishingGrounds", "fishingGroundPut"),
            Map.entry("landingAreas", "landingAreaPut"), Map.entry("corridors", "corridorPut"),
            Map.entry("eventAreas", "eventPut"), Map.entry("boundaries", "boundaryPut"),
            Map.entry("hazards", "hazardPut"), Map.entry("callInPoints", "callInPointPut"),
            Map.entry("receivers", "receiverPut"), Map.entry("coverage", "coveragePut"));

    /** Field of the scenario file to field of the act; a field that is not here and not a shape keeps its name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("min_level", "minLevel"),
            Map.entry("direction_deg", "directionDegrees"), Map.entry("axis_deg", "axisDegrees"),
            Map.entry("half_width_m", "halfWidthMetres"), Map.entry("limit_kn", "limitKnots"),
            Map.entry("outer_m", "outerMetres"), Map.entry("inner_m", "innerMetres"),
            Map.entry("ahead_m", "aheadMetres"), Map.entry("range_nm", "rangeNauticalMiles"),
            Map.entry("radius_m", "radiusMetres"));

    private static final Set<String> SHAPES = Set.of("polygon", "centre", "line", "at");

    /** What only the simulator is to know of a receiver, and what has an act of its own. */
    private static final Set<String> LEFT_OUT = Set.of("clock_offset_s", "delay_s", "stamp", "duplicate_share", "level",
            "note", "why");

    private final ScenarioActs acts;
    private final Scenario scenario;
    private final JsonNode json;
    private final Instant at;

    SceneActs(ScenarioActs acts, Scenario scenario) {
        this.acts = acts;
        this.scenario = scenario;
        this.json = scenario.json();
        this.at = acts.sceneAt();
    }

    List<ObjectNode> all() {
        List<ObjectNode> scene = new ArrayList<>();
        scene.add(act("sitePut").set("home", json.path("home")).build());
        if (json.has("areaSet")) {
            scene.add(act("closeQuartersSetPut").set("id", "close-quarters").set("set", json.get("areaSet")).build());
        }
        for (String area : areas()) {
            scene.add(act("areaPut").set("id", area).set("name", area).build());
        }
        scene.add(act("levelSet").set("area", "all").set("level", json.path("level").asLong(1)).build());
        for (Map.Entry<String, String> kind : KINDS) {
            for (JsonNode item : json.path("geometry").path(kind.getKey())) {
                scene.add(thing(kind.getValue(), item));
                if (item.has("level")) {
                    scene.add(act("levelSet").set("facility", item.get("id")).set("level", item.get("level")).build());
                }
            }
        }
        addFleets(scene);
        addFlagLists(scene);
        addExemptions(scene);
        return scene;
    }

    private ActBuilder act(String kind) {
        return acts.act(at, kind, JsonNodeFactory.instance.objectNode());
    }

    /** Areas that facilities, zones and events name. */
    private Set<String> areas() {
        Set<String> areas = new LinkedHashSet<>();
        json.path("geometry").forEach(list -> list.forEach(item -> addArea(areas, item)));
        json.path("events").forEach(event -> addArea(areas, event));
        return areas;
    }

    private static void addArea(Set<String> areas, JsonNode item) {
        String area = item.path("area").asText();
        if (!area.isEmpty() && !area.equals("all")) {
            areas.add(area);
        }
    }

    private ObjectNode thing(String kind, JsonNode item) {
        ActBuilder act = act(kind);
        item.properties().forEach(field -> {
            if (!SHAPES.contains(field.getKey()) && !LEFT_OUT.contains(field.getKey())) {
                act.set(FIELDS.getOrDefault(field.getKey(), field.getKey()), value(field.getKey(), field.getValue()));
            }
        });
        switch (kind) {
            case "boundaryPut" -> act.set("ref", item.path("id"));
            case "protectedPut" -> addProtectedShip(act, item);
            default -> {
            }
        }
        return act.set("geometry", geometry(item)).build();
    }

    private void addProtectedShip(ActBuilder act, JsonNode item) {
        Actor ship = scenario.actor(item.path("id").asText());
        act.set("mmsi", ship.mmsi()).set("name", ship.name());
    }

    private JsonNode value(String key, JsonNode value) {
        return switch (key) {
            case "from", "until" -> JsonNodeFactory.instance.textNode(scenario.at(value.asLong()).toString());
            case "approach" -> point(value);
            case "sides" -> sides(value);
            default -> value;
        };
    }

    private static ObjectNode point(JsonNode latLon) {
        Place place = Place.of(latLon);
        return GeoJson.point(place.lat(), place.lon());
    }

    private static ArrayNode sides(JsonNode sides) {
        ArrayNode converted = JsonNodeFactory.instance.arrayNode();
        for (JsonNode side : sides) {
            converted.addObject().put("country", side.path("country").asText()).set("at", point(side.path("at")));
        }
        return converted;
    }

    private static @Nullable ObjectNode geometry(JsonNode item) {
        if (item.has("polygon")) {
            return GeoJson.polygon(positions(item.get("polygon")));
        }
        if (item.has("line")) {
            return GeoJson.line(positions(item.get("line")));
        }
        if (item.has("centre")) {
            JsonNode centre = item.get("centre");
            return centre.path(0).isArray() ? GeoJson.line(positions(centre)) : point(centre);
        }
        return item.has("at") ? point(item.get("at")) : null;
    }

    private static List<double[]> positions(JsonNode list) {
        List<double[]> positions = new ArrayList<>();
        for (JsonNode pair : list) {
            Place place = Place.of(pair);
            positions.add(new double[]{place.lat(), place.lon()});
        }
        return positions;
    }

    private void addFleets(List<ObjectNode> scene) {
        int number = 0;
        for (JsonNode fleet : json.path("fleets")) {
            ArrayNode mmsis = JsonNodeFactory.instance.arrayNode();
            fleet.forEach(id -> mmsis.add(scenario.actor(id.asText()).mmsi()));
            scene.add(act("fleetPut").set("id", scenario.id() + "-fleet-" + ++number).set("mmsis", mmsis).build());
        }
    }

    private void addFlagLists(List<ObjectNode> scene) {
        for (JsonNode list : json.path("flagLists")) {
            String id = list.path("regime").asText() + " " + list.path("list").asText();
            ActBuilder act = act("flagListPut").set("id", id);
            list.properties().forEach(field -> act.set(field.getKey(), field.getValue()));
            scene.add(act.build());
        }
    }

    private void addExemptions(List<ObjectNode> scene) {
        for (JsonNode exemption : json.path("exempt")) {
            for (JsonNode id : exemption.path("actors")) {
                Actor actor = scenario.actor(id.asText());
                String rule = exemption.path("rule").asText();
                scene.add(act("exemptPut").set("id", rule + "-" + ScenarioActs.ship(actor))
                        .set("rule", rule)
                        .set("mmsi", actor.mmsi())
                        .build());
            }
        }
    }
}
