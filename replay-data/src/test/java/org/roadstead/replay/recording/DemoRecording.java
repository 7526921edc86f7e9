package org.roadstead.replay.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.roadstead.replay.demo.DemoTraffic;
import org.roadstead.replay.demo.TimedLine;

/** The recording of ten minutes of the demo: what belongs in it, what is in the repository, and how it gets there. */
final class DemoRecording {
    private static final Path FOLDER = Path.of("recordings", "demo-ten-minutes");
    private static final Path FEED = FOLDER.resolve("feed.nmea.zst");
    private static final Path ACTS = FOLDER.resolve("feed.nmea.zst.acts.jsonl");
    private static final Path PAGE = FOLDER.resolve("README.md");

    private static final long SEED = 42;
    private static final Instant START = Instant.parse("2026-07-04T19:00:00Z");
    private static final long SPAN_MILLIS = 600_000;

    private DemoRecording() {}

    /** The lines that the demo sends in its first ten minutes. */
    static List<String> madeLines() {
        DemoTraffic traffic = new DemoTraffic(SEED, START.toEpochMilli());
        List<String> lines = new ArrayList<>();
        long end = START.toEpochMilli() + SPAN_MILLIS;
        for (TimedLine line = traffic.next(); line.millis() < end; line = traffic.next()) {
            lines.add(new String(line.line(), ISO_8859_1));
        }
        return lines;
    }

    /** The registers that the demo begins with. */
    static List<String> madeActs() {
        return new DemoTraffic(SEED, START.toEpochMilli()).acts().stream().map(ObjectNode::toString).toList();
    }

    static List<String> shippedLines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (RecordingReader reader = RecordingReader.open(FEED)) {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                lines.add(new String(line, ISO_8859_1));
            }
        }
        return lines;
    }

    static List<String> shippedActs() throws IOException {
        return Files.readAllLines(ACTS);
    }

    static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /** What the page must say of the files beside it. */
    static List<String> rows() throws IOException, NoSuchAlgorithmException {
        return List.of("| lines | %,d sentences ".formatted(shippedLines().size()),
                "| acts | %d in ".formatted(shippedActs().size()),
                "| SHA-256 of the feed | `%s` ".formatted(sha256(FEED)),
                "| SHA-256 of the acts | `%s` ".formatted(sha256(ACTS)));
    }

    /** Makes the files anew, and the figures of their page. */
    static void write() throws IOException, NoSuchAlgorithmException {
        try (RecordingWriter feed = RecordingWriter.create(FEED)) {
            for (String line : madeLines()) {
                feed.write(line.getBytes(ISO_8859_1));
            }
        }
        Files.writeString(ACTS, String.join("\n", madeActs()) + "\n");
        String page = page();
        for (String row : rows()) {
            String start = row.replaceFirst("[0-9,]+ (sentences|in) $|`[0-9a-f]+` $", "");
            page = page.replaceFirst("\\Q" + start + "\\E([0-9,]+ (sentences|in) |`[0-9a-f]+` )", row);
        }
        Files.writeString(PAGE, page);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
