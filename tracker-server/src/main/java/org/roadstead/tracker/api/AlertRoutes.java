package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.alert.VesselRef;
import org.roadstead.tracker.api.internal.FieldFilter;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.api.internal.Page;
import org.roadstead.tracker.api.internal.Query;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.track.Report;

/** {@code /alerts}: the list, one alert, its sentences, and what people do to it. */
final class AlertRoutes {
    /** By the moment of raising, then by id: the order of the alerts everywhere. */
    static final Comparator<Alert> ORDER = Comparator.comparingLong(Alert::raisedAt).thenComparing(Alert::id);

    /** Parameters that are more than the comparison of a field. */
    private static final Set<String> OWN_FILTERS = Set.of("from", "to", "state", "condition", "rule", "owner",
            "severity", "subject", "mmsi");
    private static final Set<String> FIELDS = Stream.concat(OWN_FILTERS.stream(),
            Stream.of("id", "ruleVersion", "title", "severityAtRaise", "level", "firstAt", "lastAt", "raisedAt",
                    "clearedAt", "shelvedUntil", "parent", "exercise", "silenced"))
            .collect(Collectors.toUnmodifiableSet());

    private final Services services;

    AlertRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/alerts", this::list);
        routes.get("/api/v1/alerts/{id}", context -> send(context, require(context)));
        routes.get("/api/v1/alerts/{id}/sentences", this::sentences);
        routes.post("/api/v1/alerts/{id}/acts", this::act);
    }

    /** Orders as text the way {@link #ORDER} does. */
    static String key(Alert alert) {
        return String.format(Locale.ROOT, "%019d-%s", alert.raisedAt(), alert.id());
    }

    static ObjectNode feature(Alert alert) {
        Position place = alert.position();
        return Json.feature(alert.id(), place == null ? null : Shape.circle(place, 0), AlertJson.node(alert));
    }

    private Alert require(Context context) {
        String id = context.pathParam("id");
        Alert alert = services.image().get().alert(id);
        if (alert == null) {
            throw ProblemException.notFound("alert " + id);
        }
        return alert;
    }

    private static void send(Context context, Alert alert) {
        context.contentType("application/json").result(AlertJson.line(alert));
    }

    private void list(Context context) {
        TrafficImage image = services.image().get();
        Query query = new Query(context);
        Long from = query.time("from");
        Long to = query.time("to");
        Double severity = query.number("severity");
        Box box = query.box();
        Position near = query.near();
        Double within = query.within();
        Shape polygon = query.polygon();
        String text = query.text("q");
        query.limit();
        query.cursor();
        Map<String, String> fields = query.fields(FIELDS::contains);
        fields.keySet().removeAll(OWN_FILTERS);
        query.throwIfBad();
        Predicate<Alert> filter = alert -> is(query.text("state"), alert.state().code())
                && is(query.text("condition"), alert.condition().code()) && is(query.text("rule"), alert.rule())
                && is(query.text("owner"), alert.owner())
                && (severity == null || alert.severity() == severity.intValue())
                && (from == null || alert.raisedAt() >= from) && (to == null || alert.raisedAt() <= to)
                && inside(alert.position(), box, near, within, polygon) && says(alert, text)
                && subject(alert, query.text("subject"))
                && vessel(alert, query.text("mmsi")) && has(alert, fields);
        List<Alert> found = image.alerts()
                .stream()
                .filter(filter)
                .sorted(near == null ? ORDER : nearest(near))
                .toList();
        new Page<>(found, AlertRoutes::key, AlertJson::node, AlertRoutes::feature).send(context, query, image,
                near == null);
    }

    private static Comparator<Alert> nearest(Position near) {
        return Comparator.comparingDouble((Alert alert) -> {
            Position place = alert.position();
            return place == null ? Double.MAX_VALUE : near.metresTo(place);
        }).thenComparing(ORDER);
    }

    private static boolean has(Alert alert, Map<String, String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        ObjectNode json = AlertJson.node(alert);
        return wanted.entrySet()
                .stream()
                .allMatch(field -> FieldFilter.matches(json.path(field.getKey()), field.getValue()));
    }

    private static boolean is(@Nullable String wanted, @Nullable String value) {
        return wanted == null || List.of(wanted.split(",", -1)).contains(value);
    }

    private static boolean subject(Alert alert, @Nullable String wanted) {
        return wanted == null || (alert.subject() != null && alert.subject().id().equals(wanted));
    }

    private static boolean vessel(Alert alert, @Nullable String wanted) {
        return wanted == null || alert.vessels().stream().anyMatch(vessel -> wanted.equals(vessel.mmsi()));
    }

    private static boolean inside(@Nullable Position place, @Nullable Box box, @Nullable Position near,
            @Nullable Double within, @Nullable Shape polygon) {
        if (box == null && near == null && polygon == null) {
            return true;
        }
        return place != null && (box == null || box.contains(place.latitude(), place.longitude()))
                && (near == null || within == null || near.metresTo(place) <= within)
                && (polygon == null || polygon.contains(place));
    }

    /** Text in the title, or in the name of a vessel or of the subject. */
    private static boolean says(Alert alert, @Nullable String text) {
        return text == null || Stream
                .concat(Stream.of(alert.title(), alert.subject() == null ? "" : alert.subject().name()),
                        alert.vessels().stream().map(VesselRef::name))
                .filter(Objects::nonNull)
                .anyMatch(name -> name.toUpperCase(Locale.ROOT).contains(text.toUpperCase(Locale.ROOT)));
    }

    private void sentences(Context context) throws IOException {
        Alert alert = require(context);
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (Report report : alert.reports()) {
            items.add(sentence(services.rawLines(), report));
        }
        Json.list(context, items, services.image().get());
    }

    /** A report with the text of its line; null where the recording does not hold it any more. */
    static ObjectNode sentence(Services.RawLines lines, Report report) throws IOException {
        return Json.MAPPER.createObjectNode()
                .put("source", report.source())
                .put("heardAt", AlertJson.time(report.heardMillis()))
                .put("line", report.line())
                .put("crc32c", HexFormat.of().toHexDigits(report.crc32c()))
                .put("sentence", lines.at(report.position()).orElse(null));
    }

    /** The step is {@code do} in an act and {@code act} in a request. */
    private static Problem asSent(Problem problem) {
        return problem.path().equals("do") ? new Problem("act", problem.message()) : problem;
    }

    private void act(Context context) throws InterruptedException {
        Alert alert = require(context);
        ObjectNode body = Json.body(context);
        ObjectNode json = body.deepCopy();
        json.set("do", body.path("act"));
        json.put("act", "alertAct").put("alert", alert.id()).put("at", AlertJson.time(0L));
        try {
            Act act = ActJson.read(json, "request");
            services.acts().perform(HttpServer.caller(context), act.reason(), act.deed());
        } catch (BadActException bad) {
            throw ProblemException.unprocessable(bad.problems().stream().map(AlertRoutes::asSent).toList());
        }
        send(context, require(context));
    }
}
