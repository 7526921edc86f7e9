package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import org.roadstead.replay.recording.RecordingReader;

/** How many lines a recording holds, those that are too long to be read among them. */
final class RecordedLines {
    private RecordedLines() {}

    static long count(Path file) throws IOException {
        try (RecordingReader reader = RecordingReader.open(file)) {
            long lines = 0;
            while (reader.next() != null) {
                lines++;
            }
            return lines + reader.overlong();
        }
    }
}
