package org.roadstead.replay.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The recordings that are shipped are what their pages say. */
class ShippedRecordingsTest {
    private static final Path DEMO = Path.of("recordings", "demo-ten-minutes");

    @Test
    void theDemoRecordingHasTheLinesAndChecksumsOfItsPage() throws IOException, NoSuchAlgorithmException {
        String page = Files.readString(DEMO.resolve("README.md"));
        Path feed = DEMO.resolve("feed.nmea.zst");
        int lines = 0;
        try (RecordingReader reader = RecordingReader.open(feed)) {
            while (reader.next() != null) {
                lines++;
            }
        }

        assertThat(page).contains("%,d sentences".formatted(lines))
                .contains(sha256(feed))
                .contains(sha256(DEMO.resolve("feed.nmea.zst.acts.jsonl")));
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
