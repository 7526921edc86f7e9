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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.replay.recording.RecordingWriter;
import org.roadstead.replay.scenario.Scenario;
import org.roadstead.replay.scenario.ScenarioFile;
import org.roadstead.replay.scenario.Simulation;

/**
 * One stream in one order gives the same alerts, byte for byte, whatever it comes through and however fast. The run at the
 * recording's own speed takes ten minutes and is asked for with {@code -Droadstead.long=true}.
 */
class FeedEqualityIT {
    @TempDir
    Path folder;

    static Stream<String> speeds() {
        Stream<String> fast = Stream.of("60", "0");
        return Boolean.getBoolean("roadstead.long") ? Stream.concat(fast, Stream.of("1")) : fast;
    }

    @ParameterizedTest
    @MethodSource("speeds")
    void theShippedRecordingRaisesTheSameAlerts(String speed) throws IOException, InterruptedException {
        String expected = RunningServer.run(folder, "analyze", ShippedRecording.FEED.toString());

        assertThat(expected).contains("\"rule\":\"SV-01\"");
        assertThat(servedAlerts(ShippedRecording.FEED, ShippedRecording.ACTS, speed)).isEqualTo(expected);
    }

    @Test
    void aServerThatPlaysTheShippedRecordingRaisesTheSameAlerts() throws IOException, InterruptedException {
        String expected = RunningServer.run(folder, "analyze", ShippedRecording.FEED.toString());
        long acts = Files.readAllLines(ShippedRecording.ACTS).size();
        long lines = RecordedLines.count(ShippedRecording.FEED);

        try (RunningServer server = RunningServer.start(folder.resolve("data"), "--replay",
                ShippedRecording.FEED.toString(), "--speed", "0")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> isJudged(server, lines, acts));

            assertThat(lines(server.text("/api/v1/alerts?limit=1000"))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"S02, 1260, 60", "S02, 2611, 0", "S01, 5617, 0"})
    void aScenarioRaisesTheSameAlerts(String id, long seconds, String speed) throws IOException, InterruptedException {
        Optional<Path> scenarios = SharedFolder.find("domain/data/scenarios.json");
        assumeTrue(scenarios.isPresent(), "the labelled scenarios are not here");
        Path feed = folder.resolve("feed.nmea");
        Path context = folder.resolve("context.jsonl");
        write(ScenarioFile.read(scenarios.get() + "#" + id).getFirst(), seconds, feed, context);

        String expected = RunningServer.run(folder, "analyze", "--context", context.toString(), feed.toString());

        assertThat(expected).isNotEmpty();
        assertThat(servedAlerts(feed, context, speed)).isEqualTo(expected);
    }

    @Test
    void recordingsThatTheServerPlaysAreMergedAsInAnalysis() throws IOException, InterruptedException {
        Path first = folder.resolve("first.nmea");
        Path second = folder.resolve("second.nmea");
        long lines = deal(first, second);
        Files.copy(ShippedRecording.ACTS, ActsFile.beside(first));
        String expected = RunningServer.run(folder, "analyze", first.toString(), second.toString());

        assertThat(expected).contains("\"rule\":\"SV-01\"");
        try (RunningServer server = RunningServer.start(folder.resolve("data"), "--replay", first.toString(),
                "--replay", second.toString(), "--speed", "0")) {
            long acts = Files.readAllLines(ShippedRecording.ACTS).size();
            await().atMost(Duration.ofSeconds(60)).until(() -> isJudged(server, lines, acts));
            assertThat(lines(server.text("/api/v1/alerts?limit=1000"))).isEqualTo(expected);
        }
    }

    /** Writes the recording's lines to two files in turn. */
    private static long deal(Path first, Path second) throws IOException {
        long lines = 0;
        try (RecordingReader from = RecordingReader.open(ShippedRecording.FEED);
                RecordingWriter odd = RecordingWriter.create(first);
                RecordingWriter even = RecordingWriter.create(second)) {
            for (byte[] line = from.next(); line != null; line = from.next()) {
                (lines++ % 2 == 0 ? odd : even).write(line);
            }
        }
        return lines;
    }

    @Test
    void eachRoundOfALoopHasItsActs() throws IOException, InterruptedException {
        Path feed = folder.resolve("round.nmea");
        String sentence = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";
        Files.writeString(feed, "1778605200 " + sentence + "\n1778605260 " + sentence + "\n");
        Files.writeString(ActsFile.beside(feed), """
                {"at":"2026-05-12T17:00:00Z","act":"areaPut","id":"waters","name":"All waters"}
                {"at":"2026-05-12T17:00:30Z","act":"levelSet","area":"waters","level":2,"reason":"a threat"}
                """);
        try (RunningServer server = RunningServer.start(folder.resolve("data"), "--replay", feed.toString(), "--speed",
                "600", "--loop")) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(server.items("/api/v1/levels"))
                            .anySatisfy(level -> assertThat(level.path("since").asText())
                                    .isGreaterThan("2026-05-12T17:02:00")));
        }
    }

    /** The alerts of a server that was sent the recording over one connection, as lines, in the bytes in which it tells them. */
    private String servedAlerts(Path feed, Path context, String speed) throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.start(folder.resolve("data"), "--clock", "feed", "--context",
                context.toString())) {
            String said = RunningServer.run(folder, "replay", feed.toString(), "--to", server.listener().toString(),
                    "--speed", speed);
            long sent = Long.parseLong(said.strip().substring("lines sent ".length()));
            long acts = Files.readAllLines(context).size();
            await().atMost(Duration.ofSeconds(60)).until(() -> isJudged(server, sent, acts));
            return lines(server.text("/api/v1/alerts?limit=1000"));
        }
    }

    /** Each line is counted, and the picture has reached the end of the log: acts and lines. */
    private static boolean isJudged(RunningServer server, long sent, long acts)
            throws IOException, InterruptedException {
        long received = 0;
        long accepted = 0;
        for (JsonNode source : server.items("/api/v1/sources")) {
            received += source.path("lines").asLong();
            accepted += source.path("accepted").asLong();
        }
        return received == sent && server.get("/health").body().path("position").asLong() >= accepted + acts - 1;
    }

    /** The items of a list as they stand in it, one a line. */
    private static String lines(String list) throws IOException {
        JsonNode page = RunningServer.JSON.readTree(list);
        assertThat(page.path("next").isNull()).as("all on one page").isTrue();
        StringBuilder lines = new StringBuilder();
        int at = list.indexOf('[') + 1;
        for (JsonNode item : page.path("items")) {
            String text = item.toString();
            assertThat(list.substring(at)).startsWith(text);
            lines.append(text).append('\n');
            at += text.length() + 1;
        }
        return lines.toString();
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
