package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.ClassAPositionReport;
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
    /** What clients were shown: alerts by id, and the newest report of each vessel. */
    private final Map<String, JsonNode> alerts = new ConcurrentHashMap<>();
    private final Map<String, String> vessels = new ConcurrentHashMap<>();
    private final Set<String> areas = new TreeSet<>();
    /** The line of each post by the position that was answered. */
    private final Map<Long, String> posted = new LinkedHashMap<>();

    private final Intruder intruder = new Intruder();

    @Test
    void nothingShownIsLost() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningServer server = RunningServer.start(data)) {
                assertHasWhatWasShown(server);
                if (kill == 0) {
                    protectTheDock(server);
                }
                workUntilKilled(server);
            }
            assertThat(alerts).hasSizeGreaterThan(kill);
            assertTheLogHasWhatWasShown(data);
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
        assertTheLogHasWhatWasShown(data);
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

    /** The process dies at a random moment after a client saw a new alert, while lines and acts are on their way to it. */
    private void workUntilKilled(RunningServer server) throws IOException, InterruptedException {
        int seen = alerts.size();
        AtomicBoolean killed = new AtomicBoolean();
        Thread viewer = Thread.ofPlatform().start(() -> watch(server));
        ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
        try (Socket socket = server.connect()) {
            for (int round = 0; !killed.get() || server.isAlive(); round++) {
                if (alerts.size() > seen && killed.compareAndSet(false, true)) {
                    Future<?> unused = killer.schedule(server::killNow, random.nextInt(1_500), TimeUnit.MILLISECONDS);
                }
                work(server, socket.getOutputStream(), round);
            }
        } catch (IOException gone) {
            assertThat(killed).as("ended by itself: %s", gone).isTrue();
        } finally {
            killer.close();
            viewer.join();
        }
    }

    /** Traffic over TCP, an intruder with a number that nobody has, posted lines and acts of people. */
    private void work(RunningServer server, OutputStream out, int round) throws IOException, InterruptedException {
        send(out, 200);
        out.write(intruder.nextReport());
        out.flush();
        byte[] line = lines(1);
        RunningServer.Answer answer = server.post("/api/v1/ingest/shore", line);
        assertThat(answer.status()).isEqualTo(200);
        posted.put(answer.body().path("position").asLong(), new String(line, StandardCharsets.ISO_8859_1).strip());
        if (round % 5 == 0) {
            act(server);
        }
    }

    /** A client that looks again and again, until there is no server. */
    private void watch(RunningServer server) {
        try {
            while (true) {
                alerts.putAll(alertsOf(server));
                for (JsonNode vessel : server.items("/api/v1/vessels")) {
                    vessels.put(vessel.path("track").asText(), vessel.path("heardAt").asText());
                }
            }
        } catch (IOException gone) {
            // The server was killed; what came whole was shown.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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

    /** In the files, with no server: the lines under each alert, and each posted line at the position that was answered. */
    private void assertTheLogHasWhatWasShown(Path data) throws IOException {
        Set<String> lines = new HashSet<>();
        Map<Long, String> byPosition = new HashMap<>();
        new LogReader(data.resolve("log")).recover(input -> {
            if (input instanceof Input.Line line) {
                String text = new String(line.bytes(), StandardCharsets.ISO_8859_1);
                lines.add(line.receiver() + " " + line.number() + " " + checksum(text));
                byPosition.put(line.position(), text);
            }
        });
        alerts.forEach((id, alert) -> {
            List<String> reports = new ArrayList<>();
            alert.path("reports")
                    .forEach(report -> reports.add(report.path("source").asText() + " " + report.path("line").asText()
                            + " " + report.path("crc32c").asText()));
            assertThat(reports).as(id).isNotEmpty();
            assertThat(lines).as(id).containsAll(reports);
        });
        assertThat(byPosition).containsAllEntriesOf(posted);
    }

    private void assertHasWhatWasShown(RunningServer server) throws IOException, InterruptedException {
        Map<String, String> heardAt = new HashMap<>();
        server.items("/api/v1/vessels")
                .forEach(vessel -> heardAt.put(vessel.path("track").asText(), vessel.path("heardAt").asText()));
        vessels.forEach((track, shown) -> assertThat(heardAt.get(track)).as(track).isGreaterThanOrEqualTo(shown));
        assertThat(server.items("/api/v1/permissions")).extracting(item -> item.path("id").asText())
                .containsAll(areas);
        assertThat(server.get("/api/v1/levels").body().path("items")).filteredOn(
                item -> areas.contains(item.path("area").asText()) && item.path("level").asInt() == 2)
                .hasSize(areas.size());
        Map<String, JsonNode> now = alertsOf(server);
        alerts.forEach((id, shown) -> {
            JsonNode alert = now.getOrDefault(id, MissingNode.getInstance());
            for (String fixed : List.of("id", "rule", "raisedAt", "firstAt", "severityAtRaise")) {
                assertThat(alert.path(fixed)).as("%s of %s", fixed, id).isEqualTo(shown.path(fixed));
            }
        });
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

    /** Reports of ships whose number no country has: a third report of each is an alert. Each is heard by a receiver of its own. */
    private static final class Intruder {
        private static final int FIRST = 200_100_000;
        private static final int REPORTS = 3;
        private final AisEncoder encoder = new AisEncoder();
        private int reports;

        byte[] nextReport() {
            int ship = reports / REPORTS;
            int units = reports++ * 60;
            String sentence = encoder.sentences(new ClassAPositionReport(1, 0, FIRST + ship, 0, -128, 50, false,
                    -74_000_000 + units, 29_000_000, 900, 511, 60, 0, 0, false, false, 0), "AI", 'A', 1).getFirst();
            String tag = "s:buoy-" + ship;
            int sum = tag.chars().reduce(0, (a, b) -> a ^ b);
            return String.format("\\%s*%02X\\%s\r\n", tag, sum, sentence).getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
