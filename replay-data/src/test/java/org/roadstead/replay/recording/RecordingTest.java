package org.roadstead.replay.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"feed.nmea", "feed.nmea.gz", "feed.nmea.zst"})
    void readsBackWhatWasWritten(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RecordingWriter writer = RecordingWriter.create(file)) {
            for (int i = 0; i < 5_000; i++) {
                writer.write(("line " + i).getBytes(ISO_8859_1));
            }
        }

        List<String> lines = read(Files.readAllBytes(file));

        assertThat(lines).hasSize(5_000).startsWith("line 0", "line 1").endsWith("line 4999");
    }

    @Test
    void tellsCompressionByContentAndNotByName() throws IOException {
        Path packed = folder.resolve("feed.zst");
        try (RecordingWriter writer = RecordingWriter.create(packed)) {
            writer.write("a".getBytes(ISO_8859_1));
        }
        Path misnamed = Files.move(packed, folder.resolve("feed.txt"));

        try (RecordingReader reader = RecordingReader.open(misnamed)) {
            assertThat(reader.next()).isEqualTo(new byte[]{'a'});
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void endsLinesAtEitherEndAndPassesOverEmptyOnes() throws IOException {
        assertThat(read("\r\na\r\n\n\nb\rc\n\r".getBytes(ISO_8859_1))).containsExactly("a", "b", "c");
        assertThat(read("a\nlast without end".getBytes(ISO_8859_1))).containsExactly("a", "last without end");
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void keepsEveryByteOfALine() throws IOException {
        byte[] odd = {'!', 0, (byte) 0xFF, (byte) 0x80, '\\'};

        try (RecordingReader reader = RecordingReader.of(new ByteArrayInputStream(odd))) {
            assertThat(reader.next()).isEqualTo(odd);
        }
    }

    @Test
    void skipsAndCountsALineOverTheLimit() throws IOException {
        byte[] longest = new byte[RecordingReader.LINE_LIMIT];
        Arrays.fill(longest, (byte) 'x');
        String over = "y".repeat(3 * RecordingReader.LINE_LIMIT);
        String text = new String(longest, ISO_8859_1) + "\n" + over + "\nafter\n" + over;

        try (RecordingReader reader = RecordingReader.of(new ByteArrayInputStream(text.getBytes(ISO_8859_1)))) {
            assertThat(reader.next()).isEqualTo(longest);
            assertThat(reader.next()).isEqualTo("after".getBytes(ISO_8859_1));
            assertThat(reader.next()).isNull();
            assertThat(reader.overlong()).isEqualTo(2);
        }
    }

    @Test
    void saysWhenACompressedFileIsCutShort() throws IOException {
        Path file = folder.resolve("feed.gz");
        try (RecordingWriter writer = RecordingWriter.create(file)) {
            for (int i = 0; i < 1_000; i++) {
                writer.write(("line " + i).getBytes(ISO_8859_1));
            }
        }
        byte[] whole = Files.readAllBytes(file);

        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(IOException.class);
    }

    private static List<String> read(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        try (RecordingReader reader = RecordingReader.of(new ByteArrayInputStream(bytes))) {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                lines.add(new String(line, ISO_8859_1));
            }
        }
        return lines;
    }
}
