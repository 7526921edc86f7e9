package org.roadstead.tracker.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed.AlertAct;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/** The JSON form of acts: one object a line, {@code {"at","act","by","role","reason",…}}, times RFC 3339. */
public final class ActJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENVELOPE = Set.of("at", "act", "by", "role", "reason", "actId");
    private static final Map<String, PlaceKind> PLACES = Arrays.stream(PlaceKind.values())
            .collect(Collectors.toMap(PlaceKind::code, Function.identity()));
    private static final Map<String, AlertAct.Step> STEPS = Arrays.stream(AlertAct.Step.values())
            .collect(Collectors.toMap(AlertAct.Step::code, Function.identity()));

    /** Kinds of the contract whose registers come with their own subjects. */
    static final Set<String> RECORDED = Set.of("coveragePut", "coverageRemove", "protectedPut",
            "protectedRemove",
            "fleetPut", "fleetRemove", "flagListPut", "flagListRemove", "levelConfirm", "noticeReceive",
            "portCallExpect",
            "departureReport", "etaUpdate", "declarationPut", "declarationRemove", "registerPut", "registerRemove",
            "arrivalReportReceive", "sightingReport", "lritRateSet", "lritCentreDown", "exerciseStart");

    private ActJson() {}

    /** Reads one line. */
    public static Act read(String line, String id) throws BadActException {
        try {
            return read(JSON.readTree(line), id);
        } catch (JsonProcessingException notJson) {
            throw new BadActException(
                    List.of(new Problem("", "expected one JSON object: " + notJson.getOriginalMessage())));
        }
    }

    /**
     * Reads one act.
     *
     * @param id the id of an act that brings none
     */
    public static Act read(JsonNode object, String id) throws BadActException {
        if (!object.isObject()) {
            throw new BadActException(List.of(new Problem("", "expected a JSON object")));
        }
        Fields fields = new Fields(object);
        String kind = fields.text("act");
        long at = fields.time("at");
        Deed deed = deed(kind, fields);
        Act act = new Act(object.path("actId").asText(id), at, orUnknown(fields.optionalText("by")),
                orUnknown(fields.optionalText("role")), fields.optionalText("reason"), deed);
        fields.throwIfBad();
        return act;
    }

    private static String orUnknown(@Nullable String text) {
        return text == null ? "unknown" : text;
    }

    private static Deed deed(String kind, Fields in) {
        return switch (kind) {
            case "sitePut" -> new Deed.SitePut(in.text("home"));
            case "areaPut" -> new Deed.AreaPut(in.text("id"), in.optionalText("name"), in.optionalShape());
            case "areaRemove" -> new Deed.AreaRemove(in.text("id"));
            case "facilityPut" ->
                new Deed.FacilityPut(in.text("id"), in.text("name"), in.shape(), in.optionalText("country"),
                        in.optionalText("area"), in.optionalText("port"), in.optionalText("type"));
            case "facilityRemove" -> new Deed.FacilityRemove(in.text("id"));
            case "zonePut" ->
                new Deed.ZonePut(in.text("id"), in.optionalText("name"), in.shape(), in.optionalLevel("minLevel"),
                        in.flag("warn"), in.numbers("exemptTypes"), in.optionalText("area"));
            case "zoneRemove" -> new Deed.ZoneRemove(in.text("id"));
            case "receiverPut" -> new Deed.ReceiverPut(in.text("id"), in.optionalText("name"), in.optionalMmsi("mmsi"),
                    in.optionalPlace(), in.rest(taken("id", "name", "mmsi", "geometry", "radiusMetres")));
            case "receiverRemove" -> new Deed.ReceiverRemove(in.text("id"));
            case "levelSet" -> levelSet(in);
            case "permissionPut" ->
                new Deed.PermissionPut(in.text("id"), in.mmsi("mmsi"), in.texts("places"), in.time("from"),
                        in.time("until"));
            case "permissionRemove" -> new Deed.PermissionRemove(in.text("id"));
            case "exemptPut" ->
                new Deed.ExemptPut(in.text("id"), in.text("rule"), in.mmsi("mmsi"), in.optionalTime("from"),
                        in.optionalTime("until"));
            case "exemptRemove" -> new Deed.ExemptRemove(in.text("id"));
            case "alertAct" -> alertAct(in);
            case "parameterSet" -> new Deed.ParameterSet(in.text("rule"), in.text("parameter"), in.byLevel("values"));
            default -> placeOrRecorded(kind, in);
        };
    }

    private static Deed levelSet(Fields in) {
        String area = in.optionalText("area");
        String facility = in.optionalText("facility");
        if ((area == null) == (facility == null)) {
            in.problem("area", "expected either area (an id or all) or facility");
        }
        return new Deed.LevelSet(area, facility, in.level("level"), in.optionalTime("until"));
    }

    private static Deed alertAct(Fields in) {
        AlertAct.Step step = in.oneOf("do", STEPS);
        return new AlertAct(in.text("alert"), step == null ? AlertAct.Step.NOTE : step, in.optionalText("to"),
                in.optionalText("reason"),
                in.optionalText("text"),
                in.optionalTime("until"));
    }

    private static Deed placeOrRecorded(String kind, Fields in) {
        PlaceKind put = kind.endsWith("Put") ? PLACES.get(kind.substring(0, kind.length() - 3)) : null;
        if (put != null) {
            return new Deed.PlacePut(put, in.text("id"), in.optionalText("name"), in.optionalShape(),
                    in.rest(taken("id", "name", "geometry", "radiusMetres")));
        }
        PlaceKind removed = kind.endsWith("Remove") ? PLACES.get(kind.substring(0, kind.length() - 6)) : null;
        if (removed != null) {
            return new Deed.PlaceRemove(removed, in.text("id"));
        }
        if (!RECORDED.contains(kind)) {
            in.problem("act", "is not a kind of act: " + kind);
        }
        return new Deed.Recorded(kind, in.rest(ENVELOPE));
    }

    private static Set<String> taken(String... names) {
        return Stream.concat(ENVELOPE.stream(), Arrays.stream(names)).collect(Collectors.toSet());
    }

    /** The whole act as one object; {@code actId} carries its own id, since {@code id} is that of the thing it is about. */
    public static ObjectNode write(Act act) {
        ObjectNode out = JSON.createObjectNode();
        out.put("at", Instant.ofEpochMilli(act.atMillis()).toString());
        out.put("act", kind(act.deed()));
        out.put("by", act.by());
        out.put("role", act.role());
        text(out, "reason", act.reason());
        out.put("actId", act.id());
        write(act.deed(), out);
        return out;
    }

    /** The kind of a deed as it stands in JSON. */
    public static String kind(Deed deed) {
        return switch (deed) {
            case Deed.PlacePut put -> put.kind().code() + "Put";
            case Deed.PlaceRemove remove -> remove.kind().code() + "Remove";
            case Deed.Recorded recorded -> recorded.kind();
            default -> {
                String name = deed.getClass().getSimpleName();
                yield name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            }
        };
    }

    private static void write(Deed deed, ObjectNode out) {
        switch (deed) {
            case Deed.SitePut site -> out.put("home", site.home());
            case Deed.AreaPut area -> {
                out.put("id", area.id());
                text(out, "name", area.name());
                shape(out, area.shape());
            }
            case Deed.FacilityPut facility -> {
                out.put("id", facility.id());
                text(out, "name", facility.name());
                shape(out, facility.shape());
                text(out, "country", facility.country());
                text(out, "area", facility.area());
                text(out, "port", facility.port());
                text(out, "type", facility.type());
            }
            case Deed.ZonePut zone -> {
                out.put("id", zone.id());
                text(out, "name", zone.name());
                shape(out, zone.shape());
                if (zone.minLevel() != null) {
                    out.put("minLevel", zone.minLevel());
                }
                out.put("warn", zone.warn());
                out.set("exemptTypes", JSON.valueToTree(zone.exemptTypes()));
                text(out, "area", zone.area());
            }
            case Deed.PlacePut place -> {
                out.setAll((ObjectNode) JSON.valueToTree(place.attributes()));
                out.put("id", place.id());
                text(out, "name", place.name());
                shape(out, place.shape());
            }
            case Deed.ReceiverPut receiver -> {
                out.setAll((ObjectNode) JSON.valueToTree(receiver.attributes()));
                out.put("id", receiver.id());
                text(out, "name", receiver.name());
                text(out, "mmsi", receiver.mmsi());
                Position at = receiver.at();
                if (at != null) {
                    out.set("geometry", GeoJson.geometry(Shape.circle(at, 0)));
                }
            }
            case Deed.LevelSet level -> {
                text(out, "area", level.area());
                text(out, "facility", level.facility());
                out.put("level", level.level());
                time(out, "until", level.untilMillis());
            }
            case Deed.PermissionPut permission -> {
                out.put("id", permission.id());
                out.put("mmsi", permission.mmsi());
                out.set("places", JSON.valueToTree(permission.places()));
                time(out, "from", permission.fromMillis());
                time(out, "until", permission.untilMillis());
            }
            case Deed.ExemptPut exempt -> {
                out.put("id", exempt.id());
                out.put("rule", exempt.rule());
                out.put("mmsi", exempt.mmsi());
                time(out, "from", exempt.fromMillis());
                time(out, "until", exempt.untilMillis());
            }
            case AlertAct alert -> {
                out.put("alert", alert.alert());
                out.put("do", alert.step().code());
                text(out, "to", alert.to());
                text(out, "reason", alert.reason());
                text(out, "text", alert.text());
                time(out, "until", alert.untilMillis());
            }
            case Deed.ParameterSet parameter -> {
                out.put("rule", parameter.rule());
                out.put("parameter", parameter.parameter());
                ObjectNode values = out.putObject("values");
                parameter.values().forEach((level, value) -> values.put(level.toString(), value));
            }
            case Deed.Recorded recorded -> out.setAll((ObjectNode) JSON.valueToTree(recorded.fields()));
            case Deed.AreaRemove remove -> out.put("id", remove.id());
            case Deed.FacilityRemove remove -> out.put("id", remove.id());
            case Deed.ZoneRemove remove -> out.put("id", remove.id());
            case Deed.PlaceRemove remove -> out.put("id", remove.id());
            case Deed.ReceiverRemove remove -> out.put("id", remove.id());
            case Deed.PermissionRemove remove -> out.put("id", remove.id());
            case Deed.ExemptRemove remove -> out.put("id", remove.id());
        }
    }

    private static void shape(ObjectNode out, @Nullable Shape shape) {
        if (shape != null) {
            out.set("geometry", GeoJson.geometry(shape));
            if (shape.kind() == Shape.Kind.CIRCLE) {
                out.put("radiusMetres", shape.radiusMetres());
            }
        }
    }

    private static void text(ObjectNode out, String name, @Nullable String value) {
        if (value != null) {
            out.put(name, value);
        }
    }

    private static void time(ObjectNode out, String name, @Nullable Long millis) {
        if (millis != null) {
            out.put(name, Instant.ofEpochMilli(millis).toString());
        }
    }
}
