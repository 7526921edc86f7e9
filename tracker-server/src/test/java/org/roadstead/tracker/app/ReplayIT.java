package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recordings that {@code replay} plays into a server that keeps this machine's time. */
class ReplayIT {
    private static final long LEAST_MOVING = 100;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String DOCK = "{\"name\":\"Dock\",\"country\":\"US\",\"area\":\"waters\",\"geometry\":"
            + "{\"type\":\"Polygon\",\"coordinates\":[[[-122.7616,48.8605],[-122.7605,48.8605],[-122.7605,48.8632],"
            + "[-122.7616,48.8632],[-122.7616,48.8605]]]}}";

    @TempDir
    Path folder;

    /** At its own speed the first three quarters of a minute: each vessel is heard, and the boat at the dock stays too long. */
    @ParameterizedTest
    @CsvSource({"1, 45", "60, 600"})
    void anOldRecordingPlayedAsNowFillsTheMap(String speed, long seconds) throws IOException, InterruptedException {
        Path old = folder.resolve("old.nmea");
        long written = ShippedRecording.copy(old, System.currentTimeMillis() - DAY.multipliedBy(400).toMillis(),
                seconds);
        try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
            assertThat(server.put("/api/v1/areas/waters", "{\"name\":\"All waters\"}").status()).isEqualTo(200);
            assertThat(server.put("/api/v1/facilities/dock", DOCK).status()).isEqualTo(200);
            assertThat(server.put("/api/v1/levels/waters", "{\"level\":2,\"reason\":\"a threat\"}").status())
                    .isEqualTo(200);

            String said = RunningServer.run(folder, "replay", old.toString(), "--now", "--speed", speed, "--to",
                    server.listener().toString());

            assertThat(said.strip()).isEqualTo("lines sent " + written);
            await().atMost(Duration.ofSeconds(30)).until(() -> linesOf(server) == written);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(moving(server.items("/api/v1/vessels")))
                            .isGreaterThanOrEqualTo(LEAST_MOVING));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(server.items("/api/v1/alerts"))
                            .extracting(alert -> alert.path("rule").asText())
                            .contains("SV-01"));
            assertThat(moving(snapshot(server))).isGreaterThanOrEqualTo(LEAST_MOVING);
            assertThat(server.items("/api/v1/sources")).flatExtracting(ReplayIT::words)
                    .noneMatch(word -> word.contains("days old"));
        }
    }

    @Test
    void anOldRecordingPlayedAsItIsIsExplainedAtItsSources() throws IOException, InterruptedException {
        Path old = folder.resolve("old.nmea");
        ShippedRecording.copy(old, System.currentTimeMillis() - DAY.multipliedBy(400).toMillis(), 15);
        try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
            RunningServer.run(folder, "replay", old.toString(), "--speed", "0", "--to", server.listener().toString());

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(server.items("/api/v1/sources")).isNotEmpty()
                            .allSatisfy(source -> assertThat(words(source)).anySatisfy(
                                    word -> assertThat(word).contains("400 days", "--clock feed", "--now"))));
        }
    }

    @Test
    void everyFileOfTheSharedDataIsCountedLineByLine() throws IOException, InterruptedException {
        Optional<Path> data = SharedFolder.find("data/ais");
        assumeTrue(data.isPresent(), "the shared recordings are not here");
        List<String> command = new ArrayList<>(List.of("replay", "--speed", "0"));
        try (Stream<Path> files = Files.walk(data.get())) {
            files.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(command::add);
        }
        try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
            command.addAll(List.of("--to", server.listener().toString()));

            String said = RunningServer.run(folder, command.toArray(String[]::new));

            long sent = Long.parseLong(said.strip().substring("lines sent ".length()));
            assertThat(sent).isGreaterThan(100_000);
            assertThat(linesOf(server)).isEqualTo(sent);
            assertThat(server.items("/api/v1/sources")).allSatisfy(source -> assertThat(
                    source.path("accepted").asLong() + sum(source.path("rejected")) + source.path("shed").asLong())
                    .as("%s", source)
                    .isEqualTo(source.path("lines").asLong()));
            long accepted = server.items("/api/v1/sources")
                    .stream()
                    .mapToLong(source -> source.path("accepted").asLong())
                    .sum();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> server.get("/health").body().path("position").asLong() >= accepted - 1);
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(Files.readString(folder.resolve("server.err"))).doesNotContain("Exception", " ERROR ");
    }

    private static long linesOf(RunningServer server) throws IOException, InterruptedException {
        return server.items("/api/v1/sources").stream().mapToLong(source -> source.path("lines").asLong()).sum();
    }

    private static List<String> words(JsonNode source) {
        List<String> words = new ArrayList<>();
        source.path("words").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static long sum(JsonNode reasons) {
        long sum = 0;
        for (JsonNode count : reasons) {
            sum += count.asLong();
        }
        return sum;
    }

    private static long moving(Iterable<JsonNode> vessels) {
        long moving = 0;
        for (JsonNode vessel : vessels) {
            moving += vessel.path("sog").asDouble() > 0.5 ? 1 : 0;
        }
        return moving;
    }

    /** What a console that shows the whole recording is sent first. */
    private static JsonNode snapshot(RunningServer server) {
        CompletableFuture<JsonNode> snapshot = new CompletableFuture<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            WebSocket socket = client.newWebSocketBuilder()
                    .subprotocols("roadstead.v1.json")
                    .buildAsync(server.http().resolve("ws://" + server.http().getAuthority() + "/api/v1/live"),
                            new FirstSnapshot(snapshot))
                    .join();
            socket.sendText("{\"op\":\"view\",\"seq\":1,\"bbox\":[-126,46,-121,51],\"zoom\":9.8,\"px\":[1115,760],"
                    + "\"filter\":{}}", true).join();
            JsonNode items = snapshot.orTimeout(30, TimeUnit.SECONDS).join().path("items");
            socket.abort();
            return items;
        }
    }

    /** Waits for the frame of a view. */
    private static final class FirstSnapshot implements WebSocket.Listener {
        private final CompletableFuture<JsonNode> snapshot;
        private final StringBuilder text = new StringBuilder();

        FirstSnapshot(CompletableFuture<JsonNode> snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    JsonNode frame = RunningServer.JSON.readTree(text.toString());
                    if (frame.path("t").asText().equals("snapshot")) {
                        snapshot.complete(frame);
                    }
                } catch (IOException bad) {
                    snapshot.completeExceptionally(bad);
                }
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
