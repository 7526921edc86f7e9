package org.roadstead.tracker.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.GeoJson;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.track.Report;

/**
 * The JSON form of an alert, the same wherever one leaves the program: keys in a fixed order, times RFC 3339 with three decimals, null
 * where a value is not known.
 */
public final class AlertJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private AlertJson() {}

    /** The alert as one line of UTF-8, without the line end. */
    public static byte[] line(Alert alert) {
        try {
            return JSON.writeValueAsBytes(node(alert));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of values always writes", impossible);
        }
    }

    /** The alert as an object. */
    public static ObjectNode node(Alert alert) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("id", alert.id());
        out.put("rule", alert.rule());
        out.put("ruleVersion", alert.ruleVersion());
        out.put("title", alert.title());
        out.put("severity", alert.severity());
        out.put("severityAtRaise", alert.severityAtRaise());
        out.put("level", alert.level());
        ArrayNode vessels = out.putArray("vessels");
        alert.vessels().forEach(vessel -> vessels.add(vessel(vessel)));
        out.set("subject", subject(alert.subject()));
        out.put("firstAt", time(alert.firstAt()));
        out.put("lastAt", time(alert.lastAt()));
        out.put("raisedAt", time(alert.raisedAt()));
        out.put("clearedAt", time(alert.clearedAt()));
        out.put("condition", alert.condition().code());
        out.put("state", alert.state().code());
        out.put("shelvedUntil", time(alert.shelvedUntil()));
        out.put("parent", alert.parent());
        out.put("owner", alert.owner());
        out.set("position", position(alert.position()));
        out.set("evidence", evidence(alert.evidence()));
        out.set("parameters", values(alert.parameters()));
        ArrayNode reports = out.putArray("reports");
        alert.reports().forEach(report -> reports.add(report(report)));
        ArrayNode revisions = out.putArray("revisions");
        alert.revisions().forEach(revision -> revisions.add(revision(revision)));
        out.put("exercise", alert.exercise());
        out.put("silenced", alert.silenced());
        ArrayNode history = out.putArray("history");
        alert.history().forEach(step -> history.add(step(step)));
        return out;
    }

    /** Epoch milliseconds as the project writes times. */
    public static @Nullable String time(@Nullable Long millis) {
        return millis == null ? null : TIME.format(Instant.ofEpochMilli(millis));
    }

    private static ObjectNode vessel(VesselRef vessel) {
        return JsonNodeFactory.instance.objectNode()
                .put("track", vessel.track())
                .put("mmsi", vessel.mmsi())
                .put("imo", vessel.imo())
                .put("name", vessel.name());
    }

    private static JsonNode subject(@Nullable Subject subject) {
        if (subject == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance.objectNode()
                .put("kind", subject.kind())
                .put("id", subject.id())
                .put("name", subject.name());
    }

    private static JsonNode position(@Nullable Position place) {
        if (place == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance.objectNode()
                .put("lat", sixDecimals(place.latitude()))
                .put("lon", sixDecimals(place.longitude()));
    }

    private static double sixDecimals(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode sentences = out.putArray("sentences");
        evidence.sentences().forEach(sentence -> {
            sentences.add(key(sentence).put("text", sentence.text()));
        });
        ArrayNode measures = out.putArray("measures");
        evidence.measures()
                .forEach(measure -> measures.addObject()
                        .put("name", measure.name())
                        .put("value", measure.value())
                        .put("unit", measure.unit())
                        .put("comparison", measure.comparison())
                        .put("threshold", measure.threshold()));
        ArrayNode series = out.putArray("series");
        evidence.series().forEach(one -> {
            ObjectNode node = series.addObject().put("name", one.name()).put("unit", one.unit());
            ArrayNode points = node.putArray("points");
            one.points().forEach(point -> points.addArray().add(time(point.heardMillis())).add(point.value()));
        });
        ArrayNode shapes = out.putArray("shapes");
        evidence.shapes().forEach(shape -> shapes.add(shape(shape)));
        ArrayNode stoppers = out.putArray("wouldHaveStopped");
        evidence.wouldHaveStopped().forEach(sentence -> stoppers.add(sentence.text()));
        out.put("coverage", evidence.coverage());
        ArrayNode stopperKeys = out.putArray("wouldHaveStoppedKeys");
        evidence.wouldHaveStopped().forEach(sentence -> stopperKeys.add(key(sentence)));
        return out;
    }

    /** What a console needs to say a sentence in another language. */
    private static ObjectNode key(Evidence.Sentence sentence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", sentence.key());
        node.set("args", values(sentence.args()));
        return node;
    }

    private static ObjectNode shape(Evidence.NamedShape named) {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("name", named.name());
        out.set("geometry", GeoJson.geometry(named.shape()));
        if (named.shape().kind() == Shape.Kind.CIRCLE) {
            out.put("radiusMetres", named.shape().radiusMetres());
        }
        return out;
    }

    private static ObjectNode report(Report report) {
        return JsonNodeFactory.instance.objectNode()
                .put("source", report.source())
                .put("heardAt", time(report.heardMillis()))
                .put("line", report.line())
                .put("crc32c", HexFormat.of().toHexDigits(report.crc32c()));
    }

    /** One revision as an object; {@code late} is there only where it is true. */
    public static ObjectNode revision(Alert.Revision revision) {
        ObjectNode out = JsonNodeFactory.instance.objectNode()
                .put("n", revision.n())
                .put("kind", revision.kind().code())
                .put("knownAt", time(revision.knownMillis()))
                .put("heardAt", time(revision.heardMillis()))
                .put("because", revision.because().text());
        out.set("becauseKey", key(revision.because()));
        return revision.late() ? out.put("late", true) : out;
    }

    /** One step of a person as an object. */
    public static ObjectNode step(Alert.Step step) {
        return JsonNodeFactory.instance.objectNode()
                .put("n", step.n())
                .put("act", step.act())
                .put("at", time(step.knownMillis()))
                .put("by", step.by())
                .put("role", step.role())
                .put("to", step.to())
                .put("reason", step.reason())
                .put("text", step.text());
    }

    /** In the order of the names: the same alert is the same bytes in every run, whatever map a rule chose. */
    private static JsonNode values(Map<String, Object> values) {
        return JSON.valueToTree(new TreeMap<>(values));
    }
}
