package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.replay.recording.RecordingWriter;
import org.roadstead.replay.recording.TimeShift;

/** The ten-minute recording of the repository, and copies of it with other times. */
final class ShippedRecording {
    static final Path FEED = Path.of("..", "replay-data", "recordings", "demo-ten-minutes", "feed.nmea.zst");
    /** Its acts, which {@code analyze} finds by themselves. */
    static final Path ACTS = ActsFile.beside(FEED);

    private ShippedRecording() {}

    /**
     * Writes the recording's first seconds as if they began at another time. The acts stay behind.
     *
     * @return lines written
     */
    static long copy(Path to, long startMillis, long seconds) throws IOException {
        LineTimes times = new LineTimes();
        long first = LineTimes.NONE;
        long lines = 0;
        try (RecordingReader from = RecordingReader.open(FEED); RecordingWriter copy = RecordingWriter.create(to)) {
            for (byte[] line = from.next(); line != null; line = from.next()) {
                long time = times.of(line);
                first = first == LineTimes.NONE ? time : first;
                if (time >= first + seconds * 1000) {
                    break;
                }
                copy.write(TimeShift.shifted(line, startMillis - first));
                lines++;
            }
        }
        return lines;
    }
}
