package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.recording.RecordingReader;

/** The lines of several recordings in the order of known time, ties by the order of the files. One thread. */
final class MergedRecordings implements AutoCloseable {
    private final LineTimes times = new LineTimes();
    private final List<Recording> all = new ArrayList<>();
    private final PriorityQueue<Recording> waiting = new PriorityQueue<>(
            Comparator.comparingLong((Recording recording) -> recording.known)
                    .thenComparingInt(recording -> recording.number));
    private @Nullable Recording current;

    /** One file and the line that is next in it. */
    private static final class Recording {
        private final int number;
        private final RecordingReader reader;
        private byte @Nullable [] line;
        private long time = LineTimes.NONE;
        private long known = Long.MIN_VALUE;

        Recording(int number, RecordingReader reader) {
            this.number = number;
            this.reader = reader;
        }
    }

    MergedRecordings(List<Path> files) throws IOException {
        try {
            for (Path file : files) {
                Recording recording = new Recording(all.size(), RecordingReader.open(file));
                all.add(recording);
                advance(recording);
            }
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private void advance(Recording recording) throws IOException {
        byte[] line = recording.reader.next();
        recording.line = line;
        if (line != null) {
            recording.time = times.of(line);
            if (recording.time != LineTimes.NONE) {
                recording.known = Math.max(recording.known, recording.time);
            }
            waiting.add(recording);
        }
    }

    /** The next line; null after the last. */
    byte @Nullable [] next() throws IOException {
        if (current != null) {
            advance(current);
        }
        current = waiting.poll();
        return current == null ? null : current.line;
    }

    /** Lines of a file that were too long to be read, so far. */
    long overlong(int file) {
        return all.get(file).reader.overlong();
    }

    /** Number of the file that the line came from, from 0. */
    int file() {
        return current == null ? 0 : current.number;
    }

    /** When the line was received; {@link LineTimes#NONE} if it does not tell. */
    long time() {
        return current == null ? LineTimes.NONE : current.time;
    }

    @Override
    public void close() throws IOException {
        for (Recording recording : all) {
            recording.reader.close();
        }
    }
}
