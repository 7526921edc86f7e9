package org.roadstead.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.StationKind;
import org.roadstead.tracker.track.Trail;

class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALERT = "0123456789abcdef0123";
    private static final String HEAD = "{\"at\":\"2026-05-12T16:00:00Z\",\"id\":\"one\",\"name\":\"One\",";
    private static final String POINT = "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-123,49]},\"radiusMetres\":500}";
    /** Registers whose kinds of act are not named as their paths are. */
    private static final Map<String, String> KINDS = Map.of("facilities", "facility", "fishing-grounds",
            "fishingGround", "speed-limits", "speedLimit", "calendar", "event", "permissions", "permission",
            "exemptions", "exempt");
    private static final List<String> REGISTERS = List.of("areas", "facilities", "zones", "receivers", "lanes",
            "channels", "anchorages", "marinas", "fishing-grounds", "structures", "hazards", "speed-limits", "calendar",
            "units", "corridors", "permissions", "exemptions");

    private Harbour harbour = harbour();
    private JsonNode document = JSON.createObjectNode();

    private static Harbour harbour() {
        try {
            return new Harbour(Pictures.alerts(Pictures.alert(ALERT, Alert.State.NEW, Alert.Condition.HOLDS, "good")),
                    acts(), sailed(), Pictures.vessel(2, StationKind.CLASS_B, Identity.UNKNOWN, null, Staleness.LOST,
                            false));
        } catch (IOException | BadActException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Vessel sailed() {
        Fix fix = Pictures.fix(49, -123, 126, 3220, 321, 3, 0);
        return new Vessel(1, "316000001", "316000001", "CA", StationKind.CLASS_A, Pictures.named("SHIP 1"), List.of(),
                List.of(), fix, null,
                Pictures.KNOWN, List.of("r1"), Staleness.LIVE, Trail.EMPTY.with(fix), true, List.of());
    }

    private static List<String> acts() {
        List<String> acts = new ArrayList<>();
        for (String register : REGISTERS) {
            String kind = KINDS.getOrDefault(register, register.substring(0, register.length() - 1));
            String rest = switch (kind) {
                case "permission" -> "\"mmsi\":\"316000001\",\"places\":[\"one\"],\"from\":\"2026-05-12T00:00:00Z\","
                        + "\"until\":\"2026-05-13T00:00:00Z\"}";
                case "exempt" -> "\"mmsi\":\"316000001\",\"rule\":\"SV-01\"}";
                default -> POINT;
            };
            acts.add(HEAD + "\"act\":\"" + kind + "Put\"," + rest);
        }
        return acts;
    }

    @BeforeEach
    void read() throws IOException, InterruptedException {
        document = Harbour.json(harbour.get("/api/v1/openapi.json"));
    }

    @AfterEach
    void stop() {
        harbour.close();
    }

    @Test
    void namesEveryRouteAndNoOther() {
        TreeSet<String> named = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> named.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(named).containsExactlyElementsOf(new TreeSet<>(harbour.server.routes()));
    }

    @Test
    void answersEveryGetAsTheDocumentSays() throws IOException, InterruptedException {
        int judged = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode content = path.getValue().path("get").path("responses").path("200").path("content");
            for (Map.Entry<String, JsonNode> form : content.properties()) {
                if (form.getKey().endsWith("json")) {
                    HttpResponse<String> answer = harbour.get(filled(path.getKey()), "Accept", form.getKey());
                    assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
                    assertThat(answer.headers().firstValue("Content-Type")).as(path.getKey()).contains(form.getKey());
                    assertFits(form.getValue().path("schema"), answer.body(), path.getKey());
                    judged++;
                }
            }
        }
        assertThat(judged).isGreaterThan(50);
    }

    @Test
    void answersEveryThingThatIsNotThereWithAProblemDocument() throws IOException, InterruptedException {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (!path.getKey().startsWith("/api/v1/") || !path.getKey().contains("{") || path.getKey()
                    .contains(
                            "{receiver}")) {
                continue;
            }
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String method = operation.getKey().toUpperCase(Locale.ROOT);
                if (method.equals("PUT") && path.getKey().endsWith("/{id}")) {
                    continue;
                }
                assertProblem(harbour.send(method, path.getKey().replaceAll("\\{\\w+}", "nothing"),
                        method.equals("GET") ? null : "{}"), 404, method + " " + path.getKey());
            }
        }
    }

    @Test
    void answersEveryBodyThatCannotBeReadWithAProblemDocument() throws IOException, InterruptedException {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (String method : List.of("post", "put")) {
                if (path.getValue().path(method).path("requestBody").path("content").has("application/json")) {
                    String of = method.toUpperCase(Locale.ROOT);
                    assertProblem(harbour.send(of, filled(path.getKey()), "{"), 400, of + " " + path.getKey());
                }
            }
        }
    }

    @Test
    void answersEveryOtherMethodWithAProblemDocument() throws IOException, InterruptedException {
        for (String path : List.of("/health", "/api/v1/vessels", "/api/v1/alerts/" + ALERT, "/api/v1/levels",
                "/api/v1/rules")) {
            assertProblem(harbour.send("DELETE", path, null), 405, path);
            assertProblem(harbour.send("PUT", path, "{}"), 405, path);
        }
    }

    @Test
    void putsReadsAndRemovesAnEntryAsTheDocumentSays() throws IOException, InterruptedException {
        JsonNode feature = JSON.readTree("{\"$ref\":\"#/components/schemas/Feature\"}");
        String body = "{\"type\":\"Feature\",\"id\":\"two\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-123,49]},"
                + "\"properties\":{\"name\":\"Two\",\"radiusMetres\":200}}";

        HttpResponse<String> added = harbour.send("POST", "/api/v1/zones", body);
        assertThat(added.statusCode()).isEqualTo(201);
        assertFits(feature, added.body(), "POST zones");
        assertThat(harbour.send("PUT", "/api/v1/zones/two", body).statusCode()).isEqualTo(200);
        assertThat(harbour.send("DELETE", "/api/v1/zones/two", null).statusCode()).isEqualTo(204);
        assertProblem(harbour.get("/api/v1/zones/two"), 404, "a zone that is removed");
    }

    private static String filled(String path) {
        String id = path.contains("/alerts/")
                ? ALERT
                : path.contains("/rules/") ? "SV-01" : path.contains("/sources/") ? "r1" : "one";
        return path.replace("{track}", "316000001")
                .replace("{id}", id)
                .replace("{area}", "one")
                .replace("{receiver}",
                        "r1");
    }

    private void assertProblem(HttpResponse<String> answer, int status, String what) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(what).contains("application/problem+json");
        assertFits(JSON.createObjectNode().put("$ref", "#/components/schemas/Problem"), answer.body(), what);
    }

    /** Judges an answer by a schema that may refer to the document's components. */
    private void assertFits(JsonNode schema, String answer, String what) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer, InputFormat.JSON)).as(what).isEmpty();
    }
}
