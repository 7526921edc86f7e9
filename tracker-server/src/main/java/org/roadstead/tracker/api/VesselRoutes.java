package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.internal.IdentityView;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.api.internal.Page;
import org.roadstead.tracker.api.internal.Query;
import org.roadstead.tracker.api.internal.VesselCriteria;
import org.roadstead.tracker.api.internal.VesselView;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.rule.RuleCard;
import org.roadstead.tracker.search.VesselQuery;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.PortCall;

/** {@code /vessels} and {@code /tracks}: what is known of each station. */
final class VesselRoutes {
    private final Services services;

    VesselRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/vessels", this::list);
        routes.get("/api/v1/vessels/{track}", context -> Json.send(context, VesselView.whole(require(context))));
        routes.get("/api/v1/vessels/{track}/track", this::trail);
        routes.get("/api/v1/vessels/{track}/identity", this::identity);
        routes.get("/api/v1/vessels/{track}/calls", this::calls);
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
        VesselCriteria criteria = VesselCriteria.read(query, Set.of());
        int limit = query.limit();
        boolean first = query.cursor() == null;
        query.throwIfBad();
        VesselQuery wanted = criteria.query();
        List<Vessel> found = services.search().find(image, first ? wanted.withLimit(limit + 1) : wanted);
        new Page<>(found, Vessel::track, VesselView::of, VesselView::feature).send(context, query, image,
                criteria.near() == null && criteria.text() == null);
    }

    private void trail(Context context) {
        Vessel vessel = require(context);
        Query query = new Query(context);
        ObjectNode body = Json.MAPPER.createObjectNode().put("track", vessel.track());
        body.set("points", points(vessel, query.time("from"), query.time("to")));
        query.throwIfBad();
        Json.send(context, body);
    }

    private static ArrayNode points(Vessel vessel, @Nullable Long from, @Nullable Long to) {
        ArrayNode points = Json.MAPPER.createArrayNode();
        for (Fix fix : vessel.trail().toArray()) {
            if (isBetween(fix, from, to)) {
                points.add(VesselView.fix(fix));
            }
        }
        return points;
    }

    private void trails(Context context) {
        TrafficImage image = services.image().get();
        Query query = new Query(context);
        VesselCriteria criteria = VesselCriteria.read(query, Set.of("from", "to"));
        Long from = query.time("from");
        Long to = query.time("to");
        query.limit();
        query.cursor();
        query.throwIfBad();
        Predicate<Fix> passes = fix -> isBetween(fix, from, to) && criteria.holds(fix);
        Position near = criteria.near();
        List<Vessel> found = image.vessels()
                .filter(criteria::names)
                .flatMap(vessel -> Passage.of(vessel, passes, near).stream())
                .sorted(Comparator.comparingDouble(Passage::metres).thenComparing(passage -> passage.vessel().track()))
                .map(Passage::vessel)
                .toList();
        new Page<>(found, Vessel::track, vessel -> trailView(vessel, from, to), null).send(context, query, image,
                near == null);
    }

    /**
     * A vessel that passed where and when it is asked for.
     *
     * @param metres from the place asked for to its newest fix of these; 0 if none is asked for
     */
    private record Passage(Vessel vessel, double metres) {
        static Optional<Passage> of(Vessel vessel, Predicate<Fix> passes, @Nullable Position near) {
            return Arrays.stream(vessel.trail().toArray())
                    .filter(passes)
                    .reduce((before, newer) -> newer)
                    .map(fix -> new Passage(vessel, near == null ? 0 : near.metresTo(fix.position())));
        }
    }

    private static boolean isBetween(Fix fix, @Nullable Long from, @Nullable Long to) {
        return (from == null || fix.heardMillis() >= from) && (to == null || fix.heardMillis() <= to);
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

    private void calls(Context context) {
        Vessel vessel = require(context);
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode items = body.putArray("items");
        for (PortCall call : vessel.calls()) {
            Long departed = call.departedMillis();
            items.addObject()
                    .put("facility", call.facility())
                    .put("port", call.port())
                    .put("arrived", AlertJson.time(call.arrivedMillis()))
                    .put("departed", departed == null ? null : AlertJson.time(departed));
        }
        body.putNull("next");
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
        query.throwIfBad();
        ArrayNode items = Json.MAPPER.createArrayNode();
        Fix[] fixes = vessel.trail().toArray();
        for (int i = fixes.length - 1; i >= 0 && items.size() < limit; i--) {
            items.add(AlertRoutes.sentence(services.rawLines(), fixes[i].report()));
        }
        Json.list(context, items, services.image().get());
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
        Json.list(context, items, services.image().get());
    }
}
