package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.internal.FieldFilter;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.api.internal.Page;
import org.roadstead.tracker.api.internal.Query;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.register.LevelEntry;
import org.roadstead.tracker.register.Registers;

/** The registers: areas, facilities, zones, places, permissions, exemptions, receivers; and the security levels. */
final class RegisterRoutes {
    private static final Map<String, PlaceKind> PLACES = Map.ofEntries(Map.entry("lanes", PlaceKind.LANE),
            Map.entry("channels", PlaceKind.CHANNEL), Map.entry("anchorages", PlaceKind.ANCHORAGE),
            Map.entry("marinas", PlaceKind.MARINA), Map.entry("fishing-grounds", PlaceKind.FISHING_GROUND),
            Map.entry("structures", PlaceKind.STRUCTURE), Map.entry("hazards", PlaceKind.HAZARD),
            Map.entry("speed-limits", PlaceKind.SPEED_LIMIT), Map.entry("calendar", PlaceKind.EVENT),
            Map.entry("units", PlaceKind.UNIT), Map.entry("corridors", PlaceKind.CORRIDOR));

    /** Fields that entries of some register may have; further ones are known by the entries that have them. */
    private static final Set<String> FIELDS = Set.of("id", "name", "country", "area", "port", "type", "level",
            "minLevel", "warn", "exemptTypes", "mmsi", "places", "rule", "from", "until", "reason", "sharing",
            "heightMetres", "radiusMetres", "directionDegrees", "axisDegrees", "halfWidthMetres", "limitKnots",
            "ours", "approach", "sides", "disputed", "ref");

    /** Kinds whose entries have no place and are plain objects. */
    private static final Set<String> WITHOUT_PLACE = Set.of("permission", "exempt");

    private final Services services;

    /** One entry of a register with its shape. */
    private record Entry(String id, @Nullable Shape shape, Deed put) {}

    RegisterRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        register(routes, "areas", "area",
                registers -> entries(registers.areas(), Deed.AreaPut::id, Deed.AreaPut::shape));
        register(routes, "facilities", "facility",
                registers -> entries(registers.facilities(), Deed.FacilityPut::id, Deed.FacilityPut::shape));
        register(routes, "zones", "zone",
                registers -> entries(registers.zones(), Deed.ZonePut::id, Deed.ZonePut::shape));
        register(routes, "permissions", "permission",
                registers -> entries(registers.permissions(), Deed.PermissionPut::id, put -> null));
        register(routes, "exemptions", "exempt",
                registers -> entries(registers.exemptions(), Deed.ExemptPut::id, put -> null));
        register(routes, "receivers", "receiver", registers -> entries(registers.receivers(), Deed.ReceiverPut::id,
                put -> put.at() == null ? null : Shape.circle(put.at(), 0)));
        PLACES.forEach((path, kind) -> register(routes, path, kind.code(),
                registers -> entries(registers.places(kind), Deed.PlacePut::id, Deed.PlacePut::shape)));
        routes.get("/api/v1/levels", this::levels);
        routes.put("/api/v1/levels/{area}", this::setLevel);
    }

    private static <T extends Deed> List<Entry> entries(Collection<T> puts, Function<T, String> id,
            Function<T, @Nullable Shape> shape) {
        List<Entry> entries = new ArrayList<>();
        puts.forEach(put -> entries.add(new Entry(id.apply(put), shape.apply(put), put)));
        entries.sort(Comparator.comparing(Entry::id));
        return entries;
    }

    private void register(RoutesConfig routes, String path, String kind, Function<Registers, List<Entry>> entries) {
        String base = "/api/v1/" + path;
        routes.get(base, context -> list(context, kind, entries));
        routes.get(base + "/{id}",
                context -> Json.send(context, view(services.image().get(), require(context, kind, entries))));
        routes.post(base, context -> put(context, kind, null, entries));
        routes.put(base + "/{id}", context -> put(context, kind, context.pathParam("id"), entries));
        routes.delete(base + "/{id}", context -> remove(context, kind, entries));
    }

    private Entry require(Context context, String kind, Function<Registers, List<Entry>> entries) {
        return require(kind, context.pathParam("id"), entries);
    }

    private Entry require(String kind, String id, Function<Registers, List<Entry>> entries) {
        return entries.apply(services.image().get().registers())
                .stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(kind + " " + id));
    }

    private void list(Context context, String kind, Function<Registers, List<Entry>> entries) {
        TrafficImage image = services.image().get();
        Query query = new Query(context);
        Box box = query.box();
        Position near = query.near();
        Double within = query.within();
        Shape polygon = query.polygon();
        String text = query.text("q");
        query.limit();
        query.cursor();
        List<Entry> all = entries.apply(image.registers());
        Map<String, String> fields = query.fields(field -> FIELDS.contains(field)
                || all.stream().anyMatch(entry -> properties(image, entry).has(field)));
        query.throwIfBad();
        Stream<Entry> found = all.stream()
                .filter(entry -> meets(entry, box, near, within, polygon) && says(entry, text)
                        && has(image, entry, fields));
        if (near != null) {
            found = found.sorted(Comparator.comparingDouble(entry -> metres(entry, near)));
        }
        Function<Entry, ObjectNode> view = entry -> view(image, entry);
        new Page<>(found.toList(), Entry::id, view, WITHOUT_PLACE.contains(kind) ? null : view).send(context, query,
                image, near == null);
    }

    /** What has no shape is in no place, but an area without one is everywhere. */
    private static boolean meets(Entry entry, @Nullable Box box, @Nullable Position near,
            @Nullable Double within,
            @Nullable Shape polygon) {
        Shape shape = entry.shape();
        if (shape == null) {
            return entry.put() instanceof Deed.AreaPut || (box == null && near == null && polygon == null);
        }
        return (box == null || shape.bounds().meets(box))
                && (near == null || within == null || shape.metresFrom(near) <= within)
                && (polygon == null || shape.meets(polygon));
    }

    private static double metres(Entry entry, Position near) {
        Shape shape = entry.shape();
        return shape == null ? 0 : shape.metresFrom(near);
    }

    /** True if each field that the query names has one of the values given. */
    private static boolean has(TrafficImage image, Entry entry, Map<String, String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        ObjectNode properties = properties(image, entry);
        return wanted.entrySet()
                .stream()
                .allMatch(field -> FieldFilter.matches(properties.path(field.getKey()), field.getValue()));
    }

    /** Text in the id or in the name. */
    private static boolean says(Entry entry, @Nullable String text) {
        if (text == null) {
            return true;
        }
        String name = ActJson.write(act(entry.put())).path("name").asText("");
        return Stream.of(entry.id(), name)
                .anyMatch(said -> said.toUpperCase(Locale.ROOT).contains(text.toUpperCase(Locale.ROOT)));
    }

    private static Act act(Deed deed) {
        return new Act("view", 0, "", "", null, deed);
    }

    /** Things with a shape are GeoJSON Features, the others plain objects. */
    private static ObjectNode view(TrafficImage image, Entry entry) {
        ObjectNode properties = properties(image, entry);
        boolean hasPlace = !(entry.put() instanceof Deed.PermissionPut || entry.put() instanceof Deed.ExemptPut);
        return hasPlace ? Json.feature(entry.id(), entry.shape(), properties) : properties;
    }

    private static ObjectNode properties(TrafficImage image, Entry entry) {
        ObjectNode properties = ActJson.write(act(entry.put()));
        properties.remove(List.of("at", "act", "by", "role", "actId", "geometry", "radiusMetres"));
        if (entry.put() instanceof Deed.FacilityPut facility) {
            properties.put("level", image.registers().levelOf(facility, image.knownMillis()));
        }
        return properties;
    }

    private void put(Context context, String kind, @Nullable String id, Function<Registers, List<Entry>> entries)
            throws InterruptedException {
        ObjectNode body = Json.body(context);
        ObjectNode json = flattened(body);
        String given = id != null ? id : json.hasNonNull("id") ? json.get("id").asText() : UUID.randomUUID().toString();
        json.put("id", given).put("act", kind + "Put").put("at", AlertJson.time(0L));
        perform(context, json);
        context.status(id == null ? 201 : 200);
        Json.send(context, view(services.image().get(), require(kind, given, entries)));
    }

    /** A Feature as the fields of an act: its properties, its geometry and its id side by side. */
    private static ObjectNode flattened(ObjectNode body) {
        if (!body.path("type").asText().equals("Feature")) {
            return body.deepCopy();
        }
        ObjectNode json = Json.MAPPER.createObjectNode();
        if (body.path("properties") instanceof ObjectNode properties) {
            json.setAll(properties);
        }
        if (body.hasNonNull("id")) {
            json.set("id", body.get("id"));
        }
        json.set("geometry", body.get("geometry"));
        return json;
    }

    private void remove(Context context, String kind, Function<Registers, List<Entry>> entries)
            throws InterruptedException {
        Entry entry = require(context, kind, entries);
        ObjectNode json = Json.MAPPER.createObjectNode()
                .put("id", entry.id())
                .put("act", kind + "Remove")
                .put("at",
                        AlertJson.time(0L));
        if (context.queryParam("reason") != null) {
            json.put("reason", context.queryParam("reason"));
        }
        perform(context, json);
        context.status(204);
    }

    private void perform(Context context, ObjectNode json) throws InterruptedException {
        try {
            Act act = ActJson.read(json, "request");
            services.acts().perform(HttpServer.caller(context), act.reason(), act.deed());
        } catch (BadActException bad) {
            throw ProblemException.unprocessable(bad.problems());
        }
    }

    private void levels(Context context) {
        TrafficImage image = services.image().get();
        Registers registers = image.registers();
        ArrayNode items = Json.MAPPER.createArrayNode();
        registers.areas()
                .stream()
                .sorted(Comparator.comparing(Deed.AreaPut::id))
                .forEach(area -> items.add(level(image, area)));
        Json.list(context, items, image);
    }

    private static ObjectNode level(TrafficImage image, Deed.AreaPut area) {
        LevelEntry entry = image.registers().levelOfArea(area.id(), image.knownMillis());
        ObjectNode item = Json.MAPPER.createObjectNode().put("area", area.id()).put("name", area.name());
        item.put("level", entry == null ? LevelEntry.NORMAL : entry.level());
        item.put("since", entry == null ? null : AlertJson.time(entry.sinceMillis()));
        item.put("until", entry == null ? null : AlertJson.time(entry.untilMillis()));
        item.put("reason", entry == null ? null : entry.reason());
        item.put("by", entry == null ? null : entry.by());
        item.putArray("confirmations");
        return item;
    }

    private void setLevel(Context context) throws InterruptedException {
        String area = context.pathParam("area");
        Deed.AreaPut known = services.image().get().registers().area(area);
        if (known == null && !area.equals(Registers.ALL_AREAS)) {
            throw ProblemException.notFound("area " + area);
        }
        ObjectNode body = Json.body(context);
        List<Problem> problems = new ArrayList<>();
        if (body.path("reason").asText("").isBlank()) {
            problems.add(new Problem("reason", "is missing: a level is set for a reason"));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.unprocessable(problems);
        }
        ObjectNode json = body.deepCopy();
        json.put("area", area).put("act", "levelSet").put("at", AlertJson.time(0L));
        perform(context, json);
        if (known == null) {
            levels(context);
        } else {
            Json.send(context, level(services.image().get(), known));
        }
    }
}
