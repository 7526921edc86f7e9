package org.roadstead.ais;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The independent expectations and recorded lines beside the repository, where they are present. */
final class SharedFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedFacts() {}

    /** The folder of AIS data: system property {@code roadstead.shared}, else {@code shared} beside the repository. */
    static Path folder() {
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

    static boolean isPresent(String file) {
        return Files.exists(folder().resolve(file));
    }

    static Path require(String file) {
        Path path = folder().resolve(file);
        assumeTrue(Files.exists(path), "needs the shared data folder: " + file);
        return path;
    }

    /** Lines of a plain or gzipped file, byte for byte as ISO 8859-1. */
    static List<String> lines(Path file) throws IOException {
        try (InputStream in = open(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        String name = file.toString();
        if (name.endsWith(".zst")) {
            return new BufferedInputStream(new ZstdInputStream(in));
        }
        return name.endsWith(".gz") ? new BufferedInputStream(new GZIPInputStream(in)) : in;
    }

    /** Cases of a JSON lines file; text is UTF-8. */
    static List<JsonNode> cases(String file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : lines(require(file))) {
            cases.add(JSON.readTree(line.getBytes(StandardCharsets.ISO_8859_1)));
        }
        return cases;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    /** Whether the recordings of others are there, and not the project's own alone. */
    static boolean arePresent() {
        return isPresent("SOURCES.md");
    }

    /** Every recorded file: the project's own, and those of others where they are present. */
    static List<Path> recordings() throws IOException {
        List<Path> recordings = new ArrayList<>(OwnRecordings.files());
        if (arePresent()) {
            try (Stream<Path> files = Files.walk(folder())) {
                files.filter(Files::isRegularFile).filter(SharedFacts::isRecording).sorted().forEach(recordings::add);
            }
        }
        return recordings;
    }

    private static boolean isRecording(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".md") && !name.contains(".json") && !name.endsWith(".chk")
                && !file.toString().contains("/bench/");
    }
}
