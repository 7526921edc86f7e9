package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.log.internal.SegmentWriter;
import org.roadstead.tracker.log.internal.Segments;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.ChainVerdict;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.StoredAct;

/** A server that was stopped twice is started again: on its whole log, on one that was pruned, on one that is damaged. */
class RestartIT {
    private static final int SHIP = 316_001_234;
    private static final int LATER_SHIP = 316_005_678;
    private static final String DOCK = "{\"name\":\"Dock\",\"country\":\"US\",\"area\":\"waters\",\"geometry\":"
            + "{\"type\":\"Polygon\",\"coordinates\":[[[-122.7616,48.8608],[-122.7606,48.8608],[-122.7606,48.8629],"
            + "[-122.7616,48.8629],[-122.7616,48.8608]]]}}";

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path log() {
        return data().resolve("log");
    }

    private RunningServer start() throws IOException {
        return RunningServer.start(data());
    }

    /** Two runs, a segment each; registers of the first are changed in the second. */
    @BeforeEach
    void twoRuns() throws IOException, InterruptedException {
        try (RunningServer server = start()) {
            put(server, "areas/waters", "{\"name\":\"All waters\"}");
            put(server, "facilities/dock", DOCK);
            put(server, "levels/waters", "{\"level\":2,\"reason\":\"drill\",\"until\":null}");
            put(server, "permissions/first", permission());
            post(server, "north", SHIP, 3);
            post(server, "south", SHIP, 2);
            assertThat(server.post("/api/v1/ingest/north", "no sentence\r\n").body().path("accepted").asInt()).isZero();
        }
        try (RunningServer server = start()) {
            put(server, "levels/waters", "{\"level\":3,\"reason\":\"alarm\",\"until\":null}");
            put(server, "permissions/second", permission());
            post(server, "north", LATER_SHIP, 2);
        }
        assertThat(new Segments(log()).files()).hasSize(2);
    }

    private static String permission() {
        return "{\"mmsi\":316001234,\"places\":[\"dock\"],\"from\":\"2026-01-01T00:00:00Z\","
                + "\"until\":\"2036-01-01T00:00:00Z\"}";
    }

    private static void put(RunningServer server, String path, String json) throws IOException, InterruptedException {
        assertThat(server.put("/api/v1/" + path, json).status()).as(path).isEqualTo(200);
    }

    private static void post(RunningServer server, String receiver, int mmsi, int lines)
            throws IOException, InterruptedException {
        AisEncoder encoder = new AisEncoder();
        for (int i = 0; i < lines; i++) {
            String sentence = encoder.sentences(new ClassAPositionReport(1, 0, mmsi, 0, -128, 50, false,
                    -74_000_000 + 60 * i, 29_000_000, 900, 511, 60, 0, 0, false, false, 0), "AI", 'A', 1).getFirst();
            assertThat(server.post("/api/v1/ingest/" + receiver, sentence + "\r\n").body().path("accepted").asInt())
                    .isEqualTo(1);
        }
    }

    private static JsonNode source(RunningServer server, String id) throws IOException, InterruptedException {
        return server.get("/api/v1/sources/" + id).body();
    }

    private static void assertHasTheRegisters(RunningServer server) throws IOException, InterruptedException {
        assertThat(server.items("/api/v1/areas")).extracting(item -> item.path("id").asText()).contains("waters");
        assertThat(server.items("/api/v1/facilities")).extracting(item -> item.path("id").asText()).contains("dock");
        assertThat(server.items("/api/v1/permissions")).extracting(item -> item.path("id").asText())
                .containsExactlyInAnyOrder("first", "second");
        assertThat(server.items("/api/v1/levels")).filteredOn(item -> item.path("area").asText().equals("waters"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("level").asInt()).isEqualTo(3));
    }

    private static List<String> numbers(RunningServer server) throws IOException, InterruptedException {
        return server.items("/api/v1/vessels").stream().map(vessel -> vessel.path("mmsi").asText()).toList();
    }

    @Test
    void receiversStayInTheListWithTheirAcceptedLines() throws IOException, InterruptedException {
        try (RunningServer server = start()) {
            assertThat(numbers(server)).containsExactlyInAnyOrder("316001234", "316005678");
            JsonNode south = source(server, "south");
            assertThat(south.path("state").asText()).isEqualTo("lost");
            assertThat(south.path("kind").isNull()).isTrue();
            assertThat(south.path("lines").asInt()).isEqualTo(2);
            assertThat(south.path("accepted").asInt()).isEqualTo(2);

            post(server, "north", LATER_SHIP, 1);
            assertThat(server.post("/api/v1/ingest/north", "no sentence\r\n").status()).isEqualTo(200);
            JsonNode north = source(server, "north");
            assertThat(north.path("state").asText()).isEqualTo("connected");
            assertThat(north.path("kind").asText()).isEqualTo("http");
            assertThat(north.path("accepted").asInt()).isEqualTo(6);
            assertThat(north.path("lines").asInt()).isEqualTo(7);
            assertThat(north.path("rejected").properties()).singleElement()
                    .satisfies(reason -> assertThat(reason.getValue().asInt()).isEqualTo(1));
            assertThat(north.path("since").asText()).isGreaterThan("2026").endsWith("Z");
        }
    }

    @Test
    void aPrunedLogIsReadTogetherWithTheActsFromBeforeIt() throws IOException, InterruptedException {
        prune();
        for (int start = 0; start < 2; start++) {
            try (RunningServer server = start()) {
                assertHasTheRegisters(server);
                assertThat(numbers(server)).containsExactly("316005678");
                assertThat(source(server, "north").path("accepted").asInt()).isEqualTo(5 + start);
                post(server, "north", LATER_SHIP, 1);
                put(server, "areas/after-" + start, "{\"name\":\"After\"}");
            }
        }
        assertEveryActHasItsPosition();
    }

    @Test
    void aLogThatHasNothingLeftGoesOnWithTheActs() throws IOException, InterruptedException {
        prune();
        List<Path> files = new Segments(log()).files();
        for (Path file : files) {
            Files.delete(file);
        }
        Files.createFile(files.getLast());
        for (int start = 0; start < 2; start++) {
            try (RunningServer server = start()) {
                assertHasTheRegisters(server);
                assertThat(numbers(server)).hasSize(start);
                post(server, "north", LATER_SHIP, 1);
                put(server, "areas/after-" + start, "{\"name\":\"After\"}");
            }
        }
        assertEveryActHasItsPosition();
    }

    @Test
    void damageInTheMiddleRefusesTheStartAndItsAdviceHelps() throws IOException, InterruptedException {
        List<Path> files = new Segments(log()).files();
        change(files.getFirst(), 40);

        assertThatThrownBy(() -> RunningServer.run(folder, "serve", "--port", "0", "--listen", "tcp://127.0.0.1:0",
                "--data", data().toString())).hasMessageStartingWith("serve ended with 1")
                .hasMessageContaining("roadstead: the log is damaged (unsound-frame)")
                .hasMessageContaining("at byte 0 of " + files.getFirst())
                .hasMessageContaining("before position 0 are sound");

        for (Path file : files) {
            Files.move(file, folder.resolve(file.getFileName()));
        }
        try (RunningServer server = start()) {
            assertHasTheRegisters(server);
        }
        assertEveryActHasItsPosition();
    }

    @Test
    void damageInTheNewestSegmentIsSaidInTheHealth() throws IOException, InterruptedException {
        Path newest = new Segments(log()).files().getLast();
        long size = Files.size(newest);
        change(newest, 40);

        try (RunningServer server = start()) {
            assertThat(server.get("/health").body().path("words").toString())
                    .contains("was cut at byte 0", "The " + size + " bytes are kept in " + newest + ".cut-at-0");
            assertHasTheRegisters(server);
            assertThat(numbers(server)).containsExactly("316001234");
        }
        assertThat(Path.of(newest + ".cut-at-0")).hasSize(size);
        assertEveryActHasItsPosition();
    }

    /** As the server does when its recording is past its bound: the first run goes, the second stays. */
    private void prune() throws IOException {
        List<Path> files = new Segments(log()).files();
        long room = Files.size(files.getLast()) + 300;
        assertThat(Files.size(files.getFirst())).isGreaterThan(300);
        AtomicLong known = new AtomicLong();
        Segments.Tail tail = new Segments(log()).read(input -> known.set(input.knownMillis()));
        try (SegmentWriter writer = new SegmentWriter(log(), tail, 1, new Segments.Keep(Long.MAX_VALUE / 2, room))) {
            writer.append(new Input.Beat(tail.nextPosition(), known.get()));
        }
        assertThat(new Segments(log()).files()).hasSize(2).doesNotContain(files.getFirst());
    }

    private static void change(Path file, int offset) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[offset] ^= 0x41;
        Files.write(file, bytes);
    }

    private void assertEveryActHasItsPosition() throws IOException {
        try (Database database = Database.embedded(data())) {
            ChainVerdict verdict = new ActChain(database).verify();
            assertThat(verdict.isSound()).as(verdict.why()).isTrue();
            assertThat(new ActChain(database).all()).extracting(StoredAct::position)
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        }
    }
}
