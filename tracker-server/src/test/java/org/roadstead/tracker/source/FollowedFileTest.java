package org.roadstead.tracker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;
import static org.roadstead.tracker.source.Sentences.numberedUpTo;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.log.CollectingIntake;
import org.roadstead.tracker.source.SourceStatus.State;

@Timeout(60)
class FollowedFileTest {
    @TempDir
    private Path folder;

    private final CollectingIntake intake = CollectingIntake.withoutLimit();

    private SourceConfig follow(Path file) {
        return SourceConfig.of("f1", new Way.Recording(file, Way.Reading.FOLLOW));
    }

    private void awaitLines(int lines) {
        await().atMost(Duration.ofSeconds(20)).until(() -> intake.texts().equals(numberedUpTo(lines)));
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static byte[] packed(String form, byte[] plain) throws IOException {
        if (form.equals("zst")) {
            return Zstd.compress(plain);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    @Test
    void readsWhatIsThereAndWhatIsAddedEvenInHalves() throws Exception {
        Path file = folder.resolve("feed.nmea");
        append(file, bytes(numberedUpTo(2)));
        try (SourcesFixture fixture = SourcesFixture.of(intake, follow(file))) {
            awaitLines(2);
            byte[] third = bytes(List.of(numbered(2)));
            append(file, Arrays.copyOf(third, 7));
            append(file, Arrays.copyOfRange(third, 7, third.length));
            awaitLines(3);

            assertThat(fixture.receiver("f1").state()).isEqualTo(State.CONNECTED);
            assertThat(fixture.receiver("f1").lines()).isEqualTo(3);
        }
    }

    @Test
    void goesOnInTheFileThatTakesTheNameAfterTheRestOfTheOldOne() throws Exception {
        Path file = folder.resolve("feed.nmea");
        Path old = folder.resolve("feed.nmea.1");
        append(file, bytes(List.of(numbered(0))));
        try (SourcesFixture fixture = SourcesFixture.of(intake, follow(file))) {
            awaitLines(1);
            Files.move(file, old);
            append(old, bytes(List.of(numbered(1))));
            append(file, bytes(List.of(numbered(2))));
            awaitLines(3);
            append(file, bytes(List.of(numbered(3))));
            awaitLines(4);

            assertThat(fixture.receiver("f1").rejected()).isEmpty();
        }
    }

    @Test
    void beginsAnewInAFileThatBecameShorter() throws Exception {
        Path file = folder.resolve("feed.nmea");
        append(file, bytes(numberedUpTo(3)));
        try (SourcesFixture fixture = SourcesFixture.of(intake, follow(file))) {
            awaitLines(3);
            Files.write(file, bytes(List.of(numbered(3))));
            awaitLines(4);

            assertThat(fixture.receiver("f1").rejected()).isEmpty();
        }
    }

    @Test
    void waitsForAFileThatIsNotThereYet() throws Exception {
        Path file = folder.resolve("later.nmea");
        try (SourcesFixture fixture = SourcesFixture.of(intake, follow(file))) {
            await().until(() -> fixture.receiver("f1").problem() != null);
            assertThat(fixture.receiver("f1").problem()).endsWith("there is no such file");
            append(file, bytes(numberedUpTo(2)));
            awaitLines(2);

            assertThat(fixture.receiver("f1").problem()).isNull();
        }
    }

    @Test
    void takesOnlyWhatIsAddedIfSaidSo() throws Exception {
        Path file = folder.resolve("feed.nmea");
        append(file, bytes(List.of(numbered(7))));
        SourceConfig tail = SourceConfig.of("f1", new Way.Recording(file, Way.Reading.FOLLOW_FROM_END));
        try (SourcesFixture fixture = SourcesFixture.of(intake, tail)) {
            await().until(() -> {
                append(file, bytes(List.of(numbered(8))));
                return intake.texts().size() >= 2;
            });

            assertThat(intake.texts()).containsOnly(numbered(8));
            assertThat(fixture.receiver("f1").problem()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void readsACompressedFileAsItGrowsWhereverItIsCut(String form) throws Exception {
        byte[] first = packed(form, bytes(numberedUpTo(500)));
        byte[] second = packed(form, bytes(numberedUpTo(1000).subList(500, 1000)));
        Path file = folder.resolve("feed." + form);
        append(file, Arrays.copyOf(first, 3));
        try (SourcesFixture fixture = SourcesFixture.of(intake, follow(file))) {
            append(file, Arrays.copyOfRange(first, 3, first.length / 2));
            append(file, Arrays.copyOfRange(first, first.length / 2, first.length));
            awaitLines(500);
            append(file, second);
            awaitLines(1000);

            assertThat(fixture.receiver("f1").rejected()).isEmpty();
        }
    }
}
