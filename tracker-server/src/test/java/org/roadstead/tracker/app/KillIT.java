package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.replay.demo.DemoTraffic;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.log.LogReader;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.ChainVerdict;
import org.roadstead.tracker.store.Database;

/** What anyone was shown is there after the program was killed at a random moment under load, or was stopped in order. */
class KillIT {
    private static final int KILLS = 3;
    private static final long MINUTE = 60_000;

    @TempDir
    Path folder;

    private final DemoTraffic traffic = new DemoTraffic(7, System.currentTimeMillis() - 4 * MINUTE);
    private final Random random = new Random(20260512);
    /** What clients were shown. */
    private final Map<String, JsonNode> alerts = new LinkedHashMap<>();
    private final Set<String> vessels = new TreeSet<>();
    private final Set<String> areas = new TreeSet<>();
    /** The line of each post by the position that was answered. */
    private final Map<Long, String> posted = new LinkedHashMap<>();

    @Test
    void nothingShownIsLost() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningServer server = RunningServer.start(data)) {
                assertHasWhatWasShown(server);
                if (kill == 0) {
                    protectTheDock(server);
                }
                work(server, 12 + random.nextInt(8));
                sendAndKill(server);
            }
        }
        Map<String, JsonNode> before;
        JsonNode levels;
        try (RunningServer server = RunningServer.start(data)) {
            assertHasWhatWasShown(server);
            before = alertsOf(server);
            levels = server.get("/api/v1/levels").body().path("items");
        }
        assertThat(before).isNotEmpty();
        try (RunningServer server = RunningServer.start(data)) {
            assertHasWhatWasShown(server);
            assertThat(alertsOf(server)).containsAllEntriesOf(before);
            assertThat(server.get("/api/v1/levels").body().path("items")).isEqualTo(levels);
        }
        LogReader log = new LogReader(data.resolve("log"));
        for (Map.Entry<Long, String> post : posted.entrySet()) {
            assertThat(log.at(post.getKey())).isInstanceOfSatisfying(Input.Line.class,
                    line -> assertThat(new String(line.bytes(), StandardCharsets.ISO_8859_1))
                            .isEqualTo(post.getValue()));
        }
        try (Database database = Database.embedded(data)) {
            ChainVerdict verdict = new ActChain(database).verify();
            assertThat(verdict.isSound()).as(verdict.why()).isTrue();
            assertThat(verdict.rows()).isGreaterThanOrEqualTo(3L * areas.size());
        }
    }

    /** A facility round which the traffic's intruder circles. */
    private static void protectTheDock(RunningServer server) throws IOException, InterruptedException {
        assertThat(server.put("/api/v1/areas/waters", "{\"name\":\"All waters\"}").status()).isEqualTo(200);
        assertThat(server.put("/api/v1/facilities/dock",
                "{\"name\":\"Dock\",\"country\":\"US\",\"area\":\"waters\",\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[-122.7616,48.8608],[-122.7606,48.8608],[-122.7606,48.8629],"
                        + "[-122.7616,48.8629],[-122.7616,48.8608]]]}}")
                .status()).isEqualTo(200);
    }

    /** Traffic over TCP, posted lines and acts of people, and what a client sees of it. */
    private void work(RunningServer server, int rounds) throws IOException, InterruptedException {
        try (Socket socket = server.connect()) {
            for (int round = 0; round < rounds; round++) {
                send(socket.getOutputStream(), 200);
                byte[] line = lines(1);
                JsonNode answer = server.post("/api/v1/ingest/shore", line).body();
                posted.put(answer.path("position").asLong(), new String(line, StandardCharsets.ISO_8859_1).strip());
                if (round % 5 == 0) {
                    act(server);
                    look(server);
                }
            }
        }
    }

    private void act(RunningServer server) throws IOException, InterruptedException {
        String id = "area-" + areas.size();
        assertThat(server.put("/api/v1/areas/" + id, "{\"name\":\"" + id + "\"}").status()).isEqualTo(200);
        assertThat(server.put("/api/v1/levels/" + id, "{\"level\":2,\"reason\":\"drill\",\"until\":null}").status())
                .isEqualTo(200);
        assertThat(server.put("/api/v1/permissions/" + id,
                "{\"mmsi\":316001234,\"places\":[\"dock\"],\"from\":\"2026-01-01T00:00:00Z\","
                        + "\"until\":\"2036-01-01T00:00:00Z\"}")
                .status()).isEqualTo(200);
        areas.add(id);
    }

    private void look(RunningServer server) throws IOException, InterruptedException {
        alerts.putAll(alertsOf(server));
        server.items("/api/v1/vessels").forEach(vessel -> vessels.add(vessel.path("track").asText()));
    }

    /** The process dies while lines are on their way to it. */
    private void sendAndKill(RunningServer server) throws IOException, InterruptedException {
        try (Socket socket = server.connect()) {
            send(socket.getOutputStream(), 200 + random.nextInt(2_000));
            server.kill();
        }
    }

    private void send(OutputStream out, int count) throws IOException {
        out.write(lines(count));
        out.flush();
    }

    private byte[] lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(new String(traffic.next().line(), StandardCharsets.ISO_8859_1)).append("\r\n");
        }
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, JsonNode> alertsOf(RunningServer server) throws IOException, InterruptedException {
        return server.items("/api/v1/alerts")
                .stream()
                .collect(Collectors.toMap(alert -> alert.path("id").asText(), alert -> alert));
    }

    private void assertHasWhatWasShown(RunningServer server) throws IOException, InterruptedException {
        assertThat(server.items("/api/v1/vessels")).extracting(vessel -> vessel.path("track").asText())
                .containsAll(vessels);
        assertThat(server.items("/api/v1/permissions")).extracting(item -> item.path("id").asText())
                .containsAll(areas);
        assertThat(server.get("/api/v1/levels").body().path("items")).filteredOn(
                item -> areas.contains(item.path("area").asText()) && item.path("level").asInt() == 2)
                .hasSize(areas.size());
        assertThat(alertsOf(server)).containsKeys(alerts.keySet().toArray(new String[0]));
        for (String id : alerts.keySet()) {
            JsonNode sentences = server.get("/api/v1/alerts/" + id + "/sentences").body().path("items");
            assertThat(sentences).isNotEmpty()
                    .allSatisfy(item -> assertThat(checksum(item.path("sentence").asText()))
                            .isEqualTo(item.path("crc32c").asText()));
        }
    }

    private static String checksum(String line) {
        CRC32C crc = new CRC32C();
        crc.update(line.getBytes(StandardCharsets.ISO_8859_1));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
