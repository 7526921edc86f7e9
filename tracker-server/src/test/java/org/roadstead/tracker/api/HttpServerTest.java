package org.roadstead.tracker.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Alert.Condition;
import org.roadstead.tracker.alert.Alert.State;
import org.roadstead.tracker.image.Vessel;

class HttpServerTest {
    private static final String FIRST = "00000000000000000001";
    private static final String SECOND = "00000000000000000002";

    private final List<Harbour> open = new ArrayList<>();

    @AfterEach
    void stop() {
        open.forEach(Harbour::close);
    }

    private Harbour harbour(Map<String, Alert> alerts, List<String> acts, Vessel... vessels)
            throws IOException, BadActException {
        Harbour harbour = new Harbour(alerts, acts, vessels);
        open.add(harbour);
        return harbour;
    }

    private Harbour harbour(Vessel... vessels) throws IOException, BadActException {
        return harbour(Map.of(), List.of(), vessels);
    }

    private static String zone(String id, String geometry) {
        return act(id, "zonePut", ",\"geometry\":" + geometry);
    }

    private static String act(String id, String kind, String rest) {
        return "{\"at\":\"2026-05-12T16:00:00Z\",\"act\":\"" + kind + "\",\"id\":\"" + id + "\",\"name\":\"N " + id
                + "\""
                + rest + "}";
    }

    private static String box(double west, double south, double east, double north) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[" + west + "," + south + "],[" + east + "," + south + "],["
                + east + "," + north + "],[" + west + "," + north + "],[" + west + "," + south + "]]]}";
    }

    /** The status of an answer to a request with headers that the JDK's client keeps for itself. */
    private static int status(Harbour harbour, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), harbour.server.port())) {
            String request = "GET /health HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(String.valueOf(answer.readLine()).split(" ", -1)[1]);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Harbour.json(answer).path("status").asInt()).isEqualTo(status);
    }

    @Test
    void answersItsOwnNamesAlone() throws IOException, BadActException {
        Harbour harbour = harbour();
        int port = harbour.server.port();

        assertThat(status(harbour, "Host: localhost:" + port)).isEqualTo(200);
        assertThat(status(harbour, "Host: 127.0.0.1:" + port)).isEqualTo(200);
        assertThat(status(harbour, "Host: [::1]:" + port)).isEqualTo(200);
        assertThat(status(harbour, "Host: roadstead.example:" + port)).isEqualTo(403);
        assertThat(status(harbour, "Host: localhost.example")).isEqualTo(403);
    }

    @Test
    void answersPagesOfItsOwnOriginAlone() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour();

        assertThat(harbour.get("/health").statusCode()).isEqualTo(200);
        assertThat(harbour.get("/health", "Origin", harbour.url("")).statusCode()).isEqualTo(200);
        assertProblem(harbour.get("/health", "Origin", "http://elsewhere.example"), 403);
        assertProblem(harbour.get("/health", "Origin", "http://127.0.0.1:1"), 403);
        assertProblem(harbour.get("/health", "Origin", "null"), 403);
    }

    @Test
    void saysWhatIsWrongInProblemDocuments() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour();

        assertProblem(harbour.get("/api/v1/vessels/316000001"), 404);
        assertProblem(harbour.get("/api/v1/nowhere"), 404);
        assertProblem(harbour.send("PUT", "/api/v1/vessels", "{}"), 405);
        assertProblem(harbour.send("POST", "/api/v1/zones", "no JSON"), 400);
        assertProblem(harbour.send("POST", "/api/v1/zones", "{\"id\":\"z\"}"), 422);
        HttpResponse<String> wrong = harbour.get("/api/v1/zones?limit=0&bbox=1,2,3&near=95,0&within=NaN");
        assertProblem(wrong, 422);
        assertThat(Harbour.json(wrong).path("errors").findValuesAsText("path")).containsExactlyInAnyOrder("limit",
                "bbox", "near", "within");
        assertProblem(harbour.get("/api/v1/zones?within=10"), 422);
        assertProblem(harbour.get("/api/v1/sources?limit=1001"), 422);
        assertProblem(harbour.get("/api/v1/alerts?from=yesterday"), 422);
    }

    @Test
    void aParameterThatIsNoFieldIsRefusedByName() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.ship(1, 50, 0));

        for (String list : List.of("zones", "areas", "lanes", "permissions", "vessels", "alerts")) {
            HttpResponse<String> answer = harbour.get("/api/v1/" + list + "?lang=en&palette=night&limit=5");
            assertProblem(answer, 422);
            assertThat(Harbour.json(answer).path("errors").findValuesAsText("path")).as(list)
                    .containsExactlyInAnyOrder("lang", "palette");
        }
    }

    @Test
    void listsAreFilteredByAnyFieldOfTheirItems() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.ship(1, 50, 0), Pictures.ship(2, 51, 0));
        harbour.send("POST", "/api/v1/zones", "{\"id\":\"z1\",\"minLevel\":2,\"exemptTypes\":[50,52],\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[0,50]},\"radiusMetres\":100}");
        harbour.send("POST", "/api/v1/zones", "{\"id\":\"z2\",\"warn\":true,\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[0,50]},\"radiusMetres\":100}");

        assertThat(harbour.all("/api/v1/zones?minLevel=2", "id")).containsExactly("z1");
        assertThat(harbour.all("/api/v1/zones?exemptTypes=52", "id")).containsExactly("z1");
        assertThat(harbour.all("/api/v1/zones?warn=true", "id")).containsExactly("z2");
        assertThat(harbour.all("/api/v1/zones?id=z1,z2", "id")).containsExactly("z1", "z2");
        assertThat(harbour.all("/api/v1/zones?country=CA", "id")).isEmpty();
        assertThat(harbour.all("/api/v1/vessels?lat=51", "track")).containsExactly("316000002");
        assertThat(harbour.all("/api/v1/vessels?sources=nowhere", "track")).isEmpty();
        assertThat(harbour.all("/api/v1/alerts?level=3", "id")).isEmpty();
    }

    @Test
    void pagesOverAllVesselsOnceInTheSameOrder() throws IOException, InterruptedException, BadActException {
        Vessel[] fleet = IntStream.range(0, 250)
                .mapToObj(i -> Pictures.ship(i, 48 + i / 1000.0, -123))
                .toArray(
                        Vessel[]::new);
        Harbour harbour = harbour(fleet);
        List<String> expected = IntStream.range(0, 250).mapToObj(i -> String.valueOf(316_000_000 + i)).toList();

        JsonNode first = Harbour.json(harbour.get("/api/v1/vessels?limit=100"));

        assertThat(first.path("items")).hasSize(100);
        assertThat(first.path("next").asText()).matches("[A-Za-z0-9_-]+");
        assertThat(harbour.all("/api/v1/vessels?limit=100", "track")).isEqualTo(expected);
        assertThat(harbour.all("/api/v1/vessels?limit=100", "track")).isEqualTo(expected);
    }

    @Test
    void findsVesselsInABoxThatCrossesThe180thMeridian() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.ship(1, 50, 179.5), Pictures.ship(2, 50, -179.5), Pictures.ship(3, 50, 0));

        assertThat(harbour.all("/api/v1/vessels?bbox=179,49,-179,51", "mmsi")).containsExactly("316000001",
                "316000002");
    }

    @Test
    void findsVesselsNearAPlaceNearestFirst() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.ship(1, 49.02, -123), Pictures.ship(2, 49.01, -123),
                Pictures.ship(3, 49.5, -123));

        assertThat(harbour.all("/api/v1/vessels?near=49,-123&within=5000", "mmsi")).containsExactly("316000002",
                "316000001");
        assertThat(harbour.all("/api/v1/vessels?near=49,-123&limit=1", "mmsi")).containsExactly("316000002",
                "316000001", "316000003");
    }

    @Test
    void findsVesselsInAPolygonAndByTheirFields() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.ship(1, 49.1, -123.8), Pictures.ship(2, 49.8, -123.1));
        String lowerLeft = "polygon=-124%2049,-123%2049,-124%2050";

        assertThat(harbour.all("/api/v1/vessels?" + lowerLeft, "mmsi")).containsExactly("316000001");
        assertThat(harbour.all("/api/v1/vessels?mmsi=316000002", "mmsi")).containsExactly("316000002");
        assertThat(harbour.all("/api/v1/vessels?" + lowerLeft + "&mmsi=316000002", "mmsi")).isEmpty();
    }

    @Test
    void givesGeoJsonToThoseWhoAskForIt() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.ship(1, 49, -123));

        HttpResponse<String> answer = harbour.get("/api/v1/vessels", "Accept", "application/geo+json");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/geo+json");
        JsonNode body = Harbour.json(answer);
        assertThat(body.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(body.at("/features/0/type").asText()).isEqualTo("Feature");
        assertThat(body.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(-123);
        assertThat(body.at("/features/0/geometry/coordinates/1").asDouble()).isEqualTo(49);
    }

    @Test
    void filtersAlerts() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.alerts(Pictures.alert(FIRST, State.NEW, Condition.HOLDS, ""),
                Pictures.alert(SECOND, State.RESOLVED, Condition.CLEARED, "")), List.of());

        assertThat(harbour.all("/api/v1/alerts?limit=1", "id")).containsExactly(FIRST, SECOND);
        assertThat(harbour.all("/api/v1/alerts?state=resolved", "id")).containsExactly(SECOND);
        assertThat(harbour.all("/api/v1/alerts?state=new,resolved", "id")).containsExactly(FIRST, SECOND);
        assertThat(harbour.all("/api/v1/alerts?condition=holds", "id")).containsExactly(FIRST);
        assertThat(harbour.all("/api/v1/alerts?rule=ID-01", "id")).isEmpty();
        assertThat(harbour.all("/api/v1/alerts?severity=4", "id")).hasSize(2);
        assertThat(harbour.all("/api/v1/alerts?from=2026-05-12T17:00:00.001Z", "id")).isEmpty();
        assertThat(harbour.all("/api/v1/alerts?q=ship%201", "id")).hasSize(2);
        assertThat(harbour.all("/api/v1/alerts?bbox=-180,-90,180,90", "id")).isEmpty();
    }

    @Test
    void findsEntriesWhoseShapeAndNotOnlyWhoseBoxMeetsThePolygon()
            throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Map.of(), List.of(zone("apart", box(-123.2, 49.8, -123, 50)),
                zone("edge", box(-124.5, 49.3, -123.9, 49.4))));

        assertThat(harbour.all("/api/v1/zones?polygon=-124%2049,-123%2049,-124%2050", "id")).containsExactly("edge");
    }

    @Test
    void ordersEntriesByNearness() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Map.of(), List.of(zone("a-far", box(-120, 49, -119, 50)),
                zone("b-near", box(-123, 49, -122.5, 50)), zone("c-nearest", box(-123.4, 49, -123.2, 50))));

        assertThat(harbour.all("/api/v1/zones?near=49.5,-123.5&limit=1", "id")).containsExactly("c-nearest", "b-near",
                "a-far");
        assertThat(harbour.all("/api/v1/zones?near=49.5,-123.5&within=30000", "id")).containsExactly("c-nearest");
    }

    @Test
    void findsAreasThatAreEverywhereAndNoOtherEntryWithoutAPlace()
            throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Map.of(), List.of(act("all-waters", "areaPut", ""), act("tug", "unitPut", "")));

        assertThat(harbour.all("/api/v1/areas?bbox=-124,49,-123,50", "id")).containsExactly("all-waters");
        assertThat(harbour.all("/api/v1/units?bbox=-124,49,-123,50", "id")).isEmpty();
        assertThat(harbour.all("/api/v1/units?limit=5", "id")).containsExactly("tug");
    }

    @Test
    void filtersEntriesByTheirFields() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Map.of(), List.of(
                act("f1", "facilityPut", ",\"port\":\"CAVAN\",\"geometry\":" + box(-123.2, 49, -123, 50)),
                act("f2", "facilityPut", ",\"port\":\"USSEA\",\"geometry\":" + box(-122.2, 47, -122, 48))));

        assertThat(harbour.all("/api/v1/facilities?port=USSEA", "id")).containsExactly("f2");
        assertThat(harbour.all("/api/v1/facilities?port=USSEA,CAVAN", "id")).containsExactly("f1", "f2");
        assertThat(harbour.all("/api/v1/facilities?q=n%20f1", "id")).containsExactly("f1");
    }

    @Test
    void searchesTheIdsAndNamesOfEntriesAlone() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Map.of(), List.of(
                act("f1", "facilityPut", ",\"port\":\"CAVAN\",\"geometry\":" + box(-123.2, 49, -123, 50))));

        assertThat(harbour.all("/api/v1/facilities?q=f1", "id")).containsExactly("f1");
        for (String elsewhere : List.of("put", "cavan", "polygon", "unknown")) {
            assertThat(harbour.all("/api/v1/facilities?q=" + elsewhere, "id")).as(elsewhere).isEmpty();
        }
    }

    @Test
    void listsOfThingsWithoutAShapeAreNoFeatures() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Map.of(), List.of("{\"at\":\"2026-05-12T16:00:00Z\",\"act\":\"exemptPut\","
                + "\"id\":\"e1\",\"mmsi\":\"316000001\",\"rule\":\"SV-01\"}"));

        for (String list : List.of("permissions", "exemptions", "sources", "tracks")) {
            HttpResponse<String> answer = harbour.get("/api/v1/" + list, "Accept", "application/geo+json");
            assertThat(answer.headers().firstValue("Content-Type")).as(list).contains("application/json");
            assertThat(Harbour.json(answer).path("items").isArray()).as(list).isTrue();
        }
    }

    @Test
    void namesTheFieldOfABadStepAsItWasSentAndOnce() throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(Pictures.alerts(Pictures.alert(FIRST, State.NEW, Condition.HOLDS, "")), List.of());

        for (String body : List.of("{}", "{\"act\":\"dance\"}", "{\"act\":7}", "{\"do\":\"note\"}")) {
            HttpResponse<String> answer = harbour.send("POST", "/api/v1/alerts/" + FIRST + "/acts", body);
            assertProblem(answer, 422);
            assertThat(Harbour.json(answer).path("errors").findValuesAsText("path")).as(body).containsExactly("act");
        }
    }

    @Test
    void givesTheTrailsThatPassedWhereTheyAreAskedForPageAfterPage()
            throws IOException, InterruptedException, BadActException {
        Harbour harbour = harbour(IntStream.range(0, 1200)
                .mapToObj(i -> Pictures.sailed(Pictures.ship(i, i < 3 ? 49.3 - i / 10.0 : 48, -123)))
                .toArray(Vessel[]::new));

        assertThat(harbour.all("/api/v1/tracks?limit=500", "track")).hasSize(1200).doesNotHaveDuplicates();
        assertThat(harbour.all("/api/v1/tracks?near=49,-123&within=50000&limit=1", "track"))
                .containsExactly("316000002", "316000001", "316000000");
        assertThat(harbour.all("/api/v1/tracks?near=49,-123&within=20000", "track"))
                .containsExactly("316000002");
        assertThat(harbour.all("/api/v1/tracks?polygon=-124%2049.15,-122%2049.15,-123%2049.25", "track"))
                .containsExactly("316000001");
        assertThat(harbour.all("/api/v1/tracks?q=ship%201100", "track")).containsExactly("316001100");
        assertThat(harbour.all("/api/v1/tracks?mmsi=316000007", "track")).containsExactly("316000007");
        assertThat(harbour.all("/api/v1/tracks?near=49,-123&within=50000&to=2026-05-12T16:00:00Z", "track")).isEmpty();
        assertProblem(harbour.get("/api/v1/tracks?colour=red"), 422);
    }

    @Test
    void aMistakeOfItsOwnIsNotTheClients() throws IOException, InterruptedException, BadActException {
        Harbour harbour = new Harbour(Map.of(), List.of(), config -> config.routes.get("/broken", context -> {
            throw new IllegalArgumentException("a bound that the server broke itself");
        }));
        open.add(harbour);

        assertProblem(harbour.get("/broken"), 500);
        assertProblem(harbour.send("POST", "/api/v1/zones", "[]"), 400);
        assertProblem(harbour.send("POST", "/api/v1/ingest/two%20words", ""), 400);
    }
}
