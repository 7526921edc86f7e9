package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numberedUpTo;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.source.SourceStatus.State;

class FileSourceTest {
    private static final List<String> LINES = numberedUpTo(1000);

    @TempDir
    private Path folder;

    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.nmea", "feed.nmea.gz", "feed.nmea.zst"})
    void readsARecordingToItsEnd(String name) throws Exception {
        byte[] plain = bytes(LINES);
        byte[] packed = name.endsWith(".gz") ? gzip(plain) : name.endsWith(".zst") ? Zstd.compress(plain) : plain;
        try (SourcesFixture fixture = SourcesFixture.of(intake, SourceConfig.file("f1", write(name, packed)))) {
            fixture.awaitState("f1", State.ENDED);

            assertThat(intake.texts()).isEqualTo(LINES);
            assertThat(fixture.receiver("f1").accepted()).isEqualTo(LINES.size());
            assertThat(fixture.receiver("f1").kind()).isEqualTo(SourceKind.FILE);
            await().until(() -> intake.states().getLast().equals("f1 LOST"));
        }
    }

    @Test
    void waitsWhileTheLogIsFull() throws Exception {
        CollectingIntake tiny = CollectingIntake.withRoomFor(1);
        try (SourcesFixture fixture = SourcesFixture.of(tiny, SourceConfig.file("f1", write("feed", bytes(LINES))))) {
            await().until(tiny::isFull);
            assertThat(fixture.receiver("f1").state()).isEqualTo(State.CONNECTED);

            await().until(() -> tiny.takeAll().size() == LINES.size());
            fixture.awaitState("f1", State.ENDED);
        }
    }

    @Test
    void keepsWhatItReadOfARecordingThatIsCutShortAndSaysSo() throws Exception {
        byte[] whole = gzip(bytes(LINES));
        Path cut = write("cut.gz", Arrays.copyOf(whole, whole.length / 2));
        try (SourcesFixture fixture = SourcesFixture.of(intake, SourceConfig.file(null, cut))) {
            fixture.awaitState("file:cut.gz", State.LOST);

            SourceStatus status = fixture.receiver("file:cut.gz");
            assertThat(status.problem()).startsWith("Cannot read " + cut);
            assertThat(status.lines()).isPositive()
                    .isEqualTo(status.accepted() + SourcesFixture.sum(status.rejected()));
        }
    }

    @Test
    void saysThatAFileIsMissing() throws Exception {
        try (SourcesFixture fixture = SourcesFixture.of(intake, SourceConfig.file("f1", folder.resolve("none")))) {
            await().until(() -> fixture.receiver("f1").problem() != null);

            assertThat(fixture.receiver("f1").state()).isEqualTo(State.WAITING);
        }
    }

    @Test
    void countsLinesThatAreTooLong() throws Exception {
        String text = "x".repeat(200_000) + "\n" + "y".repeat(5000) + "\n" + LINES.getFirst() + "\n";
        Path file = write("long", text.getBytes(ISO_8859_1));
        try (SourcesFixture fixture = SourcesFixture.of(intake, SourceConfig.file("f1", file))) {
            fixture.awaitState("f1", State.ENDED);

            SourceStatus status = fixture.receiver("f1");
            assertThat(status.rejected()).containsOnlyKeys("line-too-long").containsValue(2L);
            assertThat(status.accepted()).isEqualTo(1);
        }
    }
}
