package org.roadstead.tracker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.tracker.log.CollectingIntake;

/** Every recorded file of the shared data, whatever it holds: lines sent are lines counted. */
class RecordedFeedsTest {
    private static final SourceConfig OPEN = SourceConfig.listen(null, "tcp://127.0.0.1:0");

    private static Path folder() {
        String named = System.getProperty("roadstead.shared");
        if (named != null) {
            return Path.of(named, "data", "ais");
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared").resolve("data").resolve("ais");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return Path.of("shared-not-found");
    }

    @Test
    void countsEachLineOnceThatIsSent() throws Exception {
        assumeTrue(Files.isDirectory(folder()), "needs the shared data folder");
        try (SourcesFixture fixture = SourcesFixture.of(CollectingIntake.withoutLimit(), OPEN);
                Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                long before = totals(fixture).lines();
                ByteArrayOutputStream sent = new ByteArrayOutputStream();
                long lines = copyLines(file, sent);

                fixture.sendAll(sent.toByteArray());

                Totals totals = totals(fixture);
                assertThat(totals.lines() - before).as(file.toString()).isEqualTo(lines);
                assertThat(totals.accepted() + totals.rejected()).as(file.toString()).isEqualTo(totals.lines());
            }
            assertThat(totals(fixture).accepted()).isGreaterThan(100_000);
        }
    }

    private record Totals(long lines, long accepted, long rejected) {}

    private static Totals totals(SourcesFixture fixture) {
        List<SourceStatus> all = fixture.sources().receivers();
        return new Totals(all.stream().mapToLong(SourceStatus::lines).sum(),
                all.stream().mapToLong(SourceStatus::accepted).sum(),
                all.stream().mapToLong(status -> SourcesFixture.sum(status.rejected())).sum());
    }

    private static long copyLines(Path file, ByteArrayOutputStream out) throws IOException {
        long lines = 0;
        try (RecordingReader reader = RecordingReader.open(file)) {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                out.writeBytes(line);
                out.write('\n');
                lines++;
            }
        }
        return lines;
    }
}
