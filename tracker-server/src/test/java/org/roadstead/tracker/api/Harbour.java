package org.roadstead.tracker.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.Rules;
import org.roadstead.tracker.search.VesselIndex;
import org.roadstead.tracker.source.Hearing;
import org.roadstead.tracker.source.SourceKind;
import org.roadstead.tracker.source.SourceStatus;

/** The real HTTP server over an image made by hand; acts go into its registers. */
final class Harbour implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final VesselIndex index = new VesselIndex();
    private final Map<String, Alert> alerts;
    private final Vessel[] vessels;
    private volatile Registers registers;
    final HttpServer server;

    Harbour(Map<String, Alert> alerts, List<String> acts, Vessel... vessels) throws IOException, BadActException {
        this(alerts, acts, config -> {}, vessels);
    }

    /** With routes of a test's own. */
    Harbour(Map<String, Alert> alerts, List<String> acts, Consumer<JavalinConfig> routes, Vessel... vessels)
            throws IOException, BadActException {
        this.alerts = alerts;
        this.vessels = vessels.clone();
        Registers read = Registers.EMPTY;
        for (String act : acts) {
            read = read.after(ActJson.read(act, "act"));
        }
        this.registers = read;
        index.refresh(image());
        this.server = new HttpServer("127.0.0.1", 0, services(), routes);
    }

    private TrafficImage image() {
        return Pictures.image(alerts, registers, vessels);
    }

    private Services services() {
        return new Services(this::image, new Running(), new OneReceiver(), new Applied(),
                position -> Optional.of("!AIVDM,1,1,,A,15M67FC000G?ufbE`FepT@3n00Sa,0*5C"),
                index::find, Rules.all().stream().map(Rule::card).toList(),
                () -> "roadstead_lines_total 3\n");
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> send(String method, String path, @Nullable String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The values of a field of all items, page after page. */
    List<String> all(String path, String field) throws IOException, InterruptedException {
        List<String> values = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
            page.path("items").forEach(item -> values.add(item.path(field).asText()));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return values;
    }

    static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        server.close();
        index.close();
        client.close();
    }

    private final class Running implements Services.Health {
        @Override
        public Services.State state() {
            return new Services.State("ok", List.of(), url(""), List.of("tcp://127.0.0.1:10111"), "feed");
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    private static final class OneReceiver implements Services.Receivers {
        @Override
        public List<SourceStatus> list() {
            return List.of(new SourceStatus("r1", "Point Atkinson", SourceKind.TCP_SERVER, SourceStatus.State.CONNECTED,
                    1_780_000_000_000L,
                    150, 3, 2, new TreeMap<>(Map.of("bad-checksum", 1L)), 0, 0, 0, Pictures.KNOWN, 60, 0, 1, null));
        }

        @Override
        public boolean admits(String receiver, String from, @Nullable String token) {
            return true;
        }

        @Override
        public Services.Ingested ingest(String receiver, byte[] body) {
            long lines = new String(body, StandardCharsets.UTF_8).lines().count();
            return new Services.Ingested(lines, lines, new TreeMap<>(), 0, 12L);
        }

        @Override
        public @Nullable Hearing hear(String receiver, int seconds) {
            return receiver.equals("r1")
                    ? new Hearing(seconds, 0, 0, new TreeMap<>(), 0, 0, new TreeMap<>(), 0, 0, List.of())
                    : null;
        }
    }

    private final class Applied implements Services.Acts {
        @Override
        public void perform(Services.Caller caller, @Nullable String reason, Deed deed) {
            registers = registers.after(new Act("act", Pictures.KNOWN, "officer", "watchOfficer", reason, deed));
        }

        @Override
        public long knownMillis() {
            return Pictures.KNOWN;
        }
    }
}
