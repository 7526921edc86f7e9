package org.roadstead.ais;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The recordings that the project ships, under {@code replay-data/recordings}. */
final class OwnRecordings {
    private OwnRecordings() {}

    /** Their feeds, in the order of their names; there is at least one. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            List<Path> feeds = files.filter(file -> file.getFileName().toString().contains(".nmea"))
                    .filter(file -> !file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            if (feeds.isEmpty()) {
                throw new IOException("no recording in " + folder());
            }
            return feeds;
        }
    }

    private static Path folder() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path recordings = at.resolve("replay-data").resolve("recordings");
            if (Files.isDirectory(recordings)) {
                return recordings;
            }
        }
        throw new IOException("no replay-data/recordings above " + Path.of("").toAbsolutePath());
    }
}
