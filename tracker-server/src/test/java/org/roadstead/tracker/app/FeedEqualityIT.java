package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.recording.RecordingWriter;
import org.roadstead.replay.scenario.Scenario;
import org.roadstead.replay.scenario.ScenarioFile;
import org.roadstead.replay.scenario.Simulation;

/** One stream in one order gives the same alerts, byte for byte, whatever it comes through and however fast. */
class FeedEqualityIT {
    private static final Path SCENARIOS = Path.of(System.getProperty("roadstead.shared", "../../shared"), "domain",
            "data", "scenarios.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"S02, 1260, 60", "S02, 2611, 0", "S01, 5617, 0"})
    void analyzeAndAServerRaiseTheSameAlerts(String id, long seconds, String speed)
            throws IOException, InterruptedException {
        assumeTrue(Files.exists(SCENARIOS), "the labelled scenarios are not here");
        Path feed = folder.resolve("feed.nmea");
        Path context = folder.resolve("context.jsonl");
        write(ScenarioFile.read(SCENARIOS + "#" + id).getFirst(), seconds, feed, context);
        List<String> expected = RunningServer
                .run(folder, "analyze", "--context", context.toString(), feed.toString())
                .lines()
                .toList();
        assertThat(expected).isNotEmpty();

        try (RunningServer server = RunningServer.start(folder.resolve("data"), "--clock", "feed", "--context",
                context.toString())) {
            String said = RunningServer.run(folder, "replay", feed.toString(), "--to", server.listener().toString(),
                    "--speed", speed);
            long sent = Long.parseLong(said.strip().substring("lines sent ".length()));
            await().atMost(Duration.ofSeconds(30)).until(() -> isJudged(server, sent));

            assertThat(server.items("/api/v1/alerts")).extracting(JsonNode::toString)
                    .containsExactlyElementsOf(expected);
        }
    }

    /** Each line is counted, and the picture has reached the end of the log: acts and lines. */
    private boolean isJudged(RunningServer server, long sent) throws IOException, InterruptedException {
        long acts;
        try (var lines = Files.lines(folder.resolve("context.jsonl"))) {
            acts = lines.count();
        }
        List<JsonNode> sources = server.items("/api/v1/sources");
        long received = sources.stream().mapToLong(source -> source.path("lines").asLong()).sum();
        long accepted = sources.stream().mapToLong(source -> source.path("accepted").asLong()).sum();
        return received == sent && server.get("/health").body().path("position").asLong() >= accepted + acts - 1;
    }

    private static void write(Scenario scenario, long seconds, Path feed, Path context) throws IOException {
        long end = scenario.start().getEpochSecond() + seconds;
        Simulation simulation = new Simulation(scenario, 1);
        try (RecordingWriter lines = RecordingWriter.create(feed)) {
            for (HeardMessage message : simulation.messages()) {
                if (message.deliveredAt() <= end) {
                    for (byte[] line : message.lines()) {
                        lines.write(line);
                    }
                }
            }
        }
        StringBuilder acts = new StringBuilder();
        for (ObjectNode act : simulation.acts()) {
            if (OffsetDateTime.parse(act.path("at").asText()).toEpochSecond() <= end) {
                acts.append(act).append('\n');
            }
        }
        Files.writeString(context, acts.toString());
    }
}
