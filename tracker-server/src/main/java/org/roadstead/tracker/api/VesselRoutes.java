package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.internal.IdentityView;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.api.internal.Page;
import org.roadstead.tracker.api.internal.Query;
import org.roadstead.tracker.api.internal.VesselFilter;
import org.roadstead.tracker.api.internal.VesselView;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.search.TextMatch;
import org.roadstead.tracker.search.VesselQuery;
import org.roadstead.tracker.track.Fix;

/** {@code /vessels} and {@code /tracks}: what is known of each station. */
final class VesselRoutes {
    private static final int MOST_TRAILS = 1000;

    private final Services services;

    VesselRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/vessels", this::list);
        routes.get("/api/v1/vessels/{track}", context -> Json.send(context, VesselView.whole(require(context))));
        routes.get("/api/v1/vessels/{track}/track", this::trail);
        routes.get("/api/v1/vessels/{track}/identity", this::identity);
        routes.get("/api/v1/vessels/{track}/alerts", this::alerts);
        routes.get("/api/v1/vessels/{track}/messages", this::messages);
        routes.get("/api/v1/vessels/{track}/rules", this::rules);
        routes.get("/api/v1/tracks", this::trails);
    }

    private Vessel require(Context context) {
        String track = context.pathParam("track");
        Vessel vessel = services.image().get().find(track);
        if (vessel == null) {
            throw ProblemException.notFound("track " + track);
        }
        return vessel;
    }

    private void list(Context context) {
        TrafficImage image = services.image().get();
        Query query = new Query(context);
        Position near = query.near();
        Double within = query.number("within");
        String text = query.text("q");
        int limit = query.limit();
        if (within != null && (near == null || !(within >= 0) || within.isInfinite())) {
            query.problems().add(new Problem("within", "expected 0 metres or more, with near=lat,lon"));
        }
        VesselQuery wanted = VesselQuery.ALL.withText(text == null ? null : new TextMatch(text))
                .withBox(query.box())
                .withPolygon(query.polygon())
                .withFilter(filter(query));
        boolean first = query.cursor() == null;
        if (!query.problems().isEmpty()) {
            throw ProblemException.unprocessable(query.problems());
        }
        if (near != null) {
            wanted = within == null ? wanted.withNear(near) : wanted.withNear(near, within);
        }
        List<Vessel> found = services.search().find(image, first ? wanted.withLimit(limit + 1) : wanted);
        new Page<>(found, Vessel::track, VesselView::of, VesselView::feature).send(context, query, image,
                near == null && text == null);
    }

    private static Predicate<Vessel> filter(Query query) {
        Predicate<Vessel> filter = vessel -> true;
        for (Map.Entry<String, String> field : query.fields(VesselFilter::isField).entrySet()) {
            try {
                filter = filter.and(VesselFilter.of(field.getKey(), field.getValue()).orElseThrow());
            } catch (IllegalArgumentException bad) {
                query.problems().add(new Problem(field.getKey(), String.valueOf(bad.getMessage())));
            }
        }
        return filter;
    }

    private void trail(Context context) {
        Vessel vessel = require(context);
        Query query = new Query(context);
        ObjectNode body = Json.MAPPER.createObjectNode().put("track", vessel.track());
        body.set("points", points(vessel, query.time("from"), query.time("to")));
        if (!query.problems().isEmpty()) {
            throw ProblemException.unprocessable(query.problems());
        }
        Json.send(context, body);
    }

    private static ArrayNode points(Vessel vessel, @Nullable Long from, @Nullable Long to) {
        ArrayNode points = Json.MAPPER.createArrayNode();
        for (Fix fix : vessel.trail().toArray()) {
            if ((from == null || fix.heardMillis() >= from) && (to == null || fix.heardMillis() <= to)) {
                points.add(VesselView.fix(fix));
            }
        }
        return points;
    }

    private void trails(Context context) {
        TrafficImage image = services.image().get();
        Query query = new Query(context);
        Box box = query.box();
        Long from = query.time("from");
        Long to = query.time("to");
        query.limit();
        query.cursor();
        if (!query.problems().isEmpty()) {
            throw ProblemException.unprocessable(query.problems());
        }
        Box bounds = box == null ? Box.WORLD : box;
        List<Vessel> found = image.vessels()
                .filter(vessel -> passed(vessel, bounds, from, to))
                .sorted(Comparator.comparing(Vessel::track))
                .limit(MOST_TRAILS)
                .toList();
        new Page<>(found, Vessel::track, vessel -> trailView(vessel, from, to), vessel -> trailView(vessel, from, to))
                .send(context,
                        query, image, true);
    }

    private static boolean passed(Vessel vessel, Box box, @Nullable Long from, @Nullable Long to) {
        for (Fix fix : vessel.trail().toArray()) {
            if ((from == null || fix.heardMillis() >= from) && (to == null || fix.heardMillis() <= to)
                    && box.contains(fix.latitudeDegrees(), fix.longitudeDegrees())) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode trailView(Vessel vessel, @Nullable Long from, @Nullable Long to) {
        ObjectNode view = Json.MAPPER.createObjectNode()
                .put("track", vessel.track())
                .put("shipname", vessel.identity().name());
        view.set("points", points(vessel, from, to));
        return view;
    }

    private void identity(Context context) {
        Vessel vessel = require(context);
        ObjectNode body = Json.MAPPER.createObjectNode()
                .put("track", vessel.track())
                .put("mmsi", vessel.mmsi())
                .put("imo", vessel.identity().imo())
                .put("shipname", vessel.identity().name())
                .put("callsign", vessel.identity().callSign())
                .put("flag", vessel.flag())
                .put("shiptype", vessel.identity().shipType());
        body.set("history", IdentityView.changes(vessel.history()));
        Json.send(context, body);
    }

    private void alerts(Context context) {
        Vessel vessel = require(context);
        TrafficImage image = services.image().get();
        List<Alert> found = image.alerts()
                .stream()
                .filter(alert -> alert.vessels().stream().anyMatch(one -> one.track().equals(vessel.track())))
                .sorted(AlertRoutes.ORDER)
                .toList();
        new Page<>(found, AlertRoutes::key, AlertJson::node, AlertRoutes::feature).send(context, new Query(context),
                image, true);
    }

    /** The last sentences that told a position, newest first. */
    private void messages(Context context) throws IOException {
        Vessel vessel = require(context);
        Query query = new Query(context);
        int limit = query.limit();
        if (!query.problems().isEmpty()) {
            throw ProblemException.unprocessable(query.problems());
        }
        ArrayNode items = Json.MAPPER.createArrayNode();
        Fix[] fixes = vessel.trail().toArray();
        for (int i = fixes.length - 1; i >= 0 && items.size() < limit; i--) {
            items.add(AlertRoutes.sentence(services.rawLines(), fixes[i].report()));
        }
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.set("items", items);
        body.putNull("next");
        Json.send(context, body);
    }

    private void rules(Context context) {
        Vessel vessel = require(context);
        ArrayNode items = Json.MAPPER.createArrayNode();
        for (RuleCard card : services.rules()) {
            List<String> lacking = vessel.notEvaluated()
                    .stream()
                    .filter(text -> text.startsWith(card.id() + ": "))
                    .map(text -> text.substring(card.id().length() + 2))
                    .toList();
            ObjectNode item = items.addObject()
                    .put("rule", card.id())
                    .put("title", card.title())
                    .put("evaluated",
                            lacking.isEmpty());
            ArrayNode missing = item.putArray("missing");
            lacking.forEach(missing::add);
        }
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.set("items", items);
        body.putNull("next");
        Json.send(context, body);
    }
}
