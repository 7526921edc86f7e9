package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.BasicAuthCredentials;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.api.internal.Page;
import org.roadstead.tracker.api.internal.Query;
import org.roadstead.tracker.image.ReceiverFigures;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.source.BodyTooLargeException;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.SourceStatus;

/** {@code /sources} and {@code /ingest}: receivers, what they brought and how they are. */
final class SourceRoutes {
    private static final double DAY_SECONDS = 86_400;

    private final Services services;

    SourceRoutes(Services services) {
        this.services = services;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/sources", this::list);
        routes.get("/api/v1/sources/{id}", this::one);
        routes.post("/api/v1/ingest/{receiver}", this::ingest);
    }

    private void list(Context context) {
        TrafficImage image = services.image().get();
        List<SourceStatus> all = services.receivers().list();
        new Page<>(all, SourceStatus::id, source -> view(image, source), null).send(context, new Query(context), image,
                true);
    }

    private void one(Context context) {
        String id = context.pathParam("id");
        SourceStatus source = services.receivers()
                .list()
                .stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("source " + id));
        Json.send(context, view(services.image().get(), source));
    }

    private ObjectNode view(TrafficImage image, SourceStatus source) {
        ReceiverFigures figures = image.receivers().get(source.id());
        ObjectNode out = Json.MAPPER.createObjectNode();
        out.put("id", source.id());
        out.put("name", source.name());
        out.put("kind", source.kind() == null ? null : source.kind().code());
        out.put("state", source.state().code());
        out.put("since", AlertJson.time(source.sinceMillis()));
        out.put("bytes", source.bytes());
        out.put("lines", source.lines());
        out.put("messages", figures == null ? 0 : figures.messages());
        out.put("accepted", source.accepted());
        out.set("rejected", Json.MAPPER.valueToTree(source.rejected()));
        out.set("undecoded", Json.MAPPER.valueToTree(figures == null ? Map.of() : figures.undecoded()));
        out.put("doubles", figures == null ? 0 : figures.doubles());
        out.put("timeAhead", figures == null ? 0 : figures.timeAhead());
        out.put("shed", source.shed());
        out.put("overLimit", source.overLimit());
        out.put("misnamed", source.misnamed());
        out.put("connections", source.connections());
        out.put("idleSeconds", source.idleSeconds());
        out.put("linesPerSecond", source.linesPerSecond() == 0 ? null : source.linesPerSecond());
        Deed.ReceiverPut said = image.registers().receiver(source.id());
        out.set("country", attribute(said, "country"));
        out.set("sharing", attribute(said, "sharing"));
        Double age = age(image, figures);
        out.put("dataAgeSeconds", age);
        out.put("clockOffsetSeconds", figures == null ? null : figures.clockOffsetSeconds());
        out.set("words", Json.MAPPER.valueToTree(words(source, figures, age)));
        return out;
    }

    private static JsonNode attribute(Deed.@Nullable ReceiverPut receiver, String name) {
        return Json.MAPPER.valueToTree(receiver == null ? null : receiver.attributes().get(name));
    }

    private static @Nullable Double age(TrafficImage image, @Nullable ReceiverFigures figures) {
        return figures == null || figures.lastHeardMillis() == null
                ? null
                : (image.knownMillis() - figures.lastHeardMillis()) / 1000.0;
    }

    private List<String> words(SourceStatus source, @Nullable ReceiverFigures figures, @Nullable Double age) {
        List<String> words = new ArrayList<>();
        if (source.problem() != null) {
            words.add("Cannot be reached: " + source.problem() + ".");
        }
        switch (source.state()) {
            case PAUSED -> words.add("It is paused: what it sends is not taken.");
            case REMOVED -> words.add("It was removed; its figures stay.");
            case IDLE -> words.add("Its connection is open, but nothing has come for " + source.idleSeconds()
                    + " s or more.");
            case WAITING, CONNECTED, LOST, ENDED -> {
            }
        }
        if (source.lines() == 0) {
            words.add("Nothing has come from it so far.");
        }
        boolean isWall = services.health().state().clock().equals("wall");
        if (isWall && age != null && age > DAY_SECONDS && figures != null) {
            words.add(String.format(Locale.ROOT,
                    "Its lines are %.0f days old, so they are not drawn as now. To play a recording, "
                            + "start the server with --clock feed, or send it with replay --now.",
                    Math.floor(age / DAY_SECONDS)));
        }
        if (figures != null && figures.timeAhead() > 0) {
            words.add(figures.timeAhead()
                    + " lines told a time more than 10 minutes ahead; they count as heard when they came.");
        }
        long refused = source.rejected().values().stream().mapToLong(Long::longValue).sum();
        if (refused > 0) {
            words.add(refused + " lines were refused since " + AlertJson.time(source.sinceMillis()) + ": "
                    + reasons(source.rejected()) + ".");
        }
        if (source.overLimit() > 0) {
            words.add(source.overLimit() + " lines were dropped because more came than its " + source.linesPerSecond()
                    + " a second.");
        }
        long unlogged = source.shed() - source.overLimit();
        if (unlogged > 0) {
            words.add(unlogged + " lines were dropped because it was paused or more came than could be logged.");
        }
        return words;
    }

    private static String reasons(Map<String, Long> rejected) {
        return String.join(", ",
                rejected.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).toList());
    }

    /** The token of a post: {@code Authorization: Bearer TOKEN}, or the password of {@code Basic}. */
    private static @Nullable String token(Context context) {
        String header = context.header("Authorization");
        if (header == null) {
            return null;
        }
        if (header.startsWith("Bearer ")) {
            return header.substring("Bearer ".length()).strip();
        }
        BasicAuthCredentials basic = context.basicAuthCredentials();
        return basic == null ? null : basic.getPassword();
    }

    private Services.Ingested ingested(String receiver, byte[] body) throws IOException, InterruptedException {
        try {
            return services.receivers().ingest(receiver, body);
        } catch (BodyTooLargeException large) {
            throw ProblemException.tooLarge(String.valueOf(large.getMessage()));
        } catch (IllegalArgumentException bad) {
            throw ProblemException.unreadable(String.valueOf(bad.getMessage()));
        }
    }

    private void ingest(Context context) throws IOException, InterruptedException {
        String receiver = context.pathParam("receiver");
        if (!SourceConfig.isId(receiver)) {
            throw ProblemException.unreadable("receiver: expected 1 to " + SourceConfig.MAX_ID_LENGTH
                    + " printable characters without spaces, found '" + receiver + "'");
        }
        if (!services.receivers().admits(receiver, context.ip(), token(context))) {
            context.header("WWW-Authenticate", "Bearer");
            throw ProblemException
                    .unauthorized("receiver " + receiver + " takes posts of its allowed senders, with its "
                            + "token, alone");
        }
        Services.Ingested done = ingested(receiver, context.bodyAsBytes());
        ObjectNode body = Json.MAPPER.createObjectNode().put("lines", done.lines()).put("accepted", done.accepted());
        body.set("rejected", Json.MAPPER.valueToTree(done.rejected()));
        body.put("shed", done.shed());
        body.put("position", done.position());
        Json.send(context, body);
    }
}
