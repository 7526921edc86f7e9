package org.roadstead.tracker.source.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.SourceKind;
import org.roadstead.tracker.source.SourceStatus.State;
import org.roadstead.tracker.source.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a recording to its end, as fast as the log takes it, on a thread of its own. */
public final class FileReading implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
    private static final int LINES_A_BATCH = 256;

    private final Path file;
    private final Feed feed;
    private final Receiver receiver;
    private final Thread thread;

    /**
     * A reading that has not begun.
     *
     * @param bound receiver of all its lines; null where they name theirs
     * @param connection its number
     */
    public FileReading(SourceConfig source, Way.Recording way, @Nullable Receiver bound, Feed.Shared shared,
            int connection) {
        this.file = way.file();
        String name = String.valueOf(file.getFileName());
        this.receiver = bound != null ? bound : shared.receivers().unnamed(SourceKind.FILE, name);
        this.feed = new Feed(shared, SourceKind.FILE, connection, bound, name, source.maxLineBytes(), () -> null);
        this.thread = Thread.ofPlatform().daemon().name("source-file-" + name).unstarted(this);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Ends early; what the log has not taken is shed. */
    public void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        State end = State.LOST;
        try {
            end = readFile() ? State.ENDED : State.LOST;
            feed.put();
        } catch (InterruptedException stopped) {
            feed.shed();
        }
        feed.close(end);
    }

    private boolean readFile() throws InterruptedException {
        try (RecordingReader reader = RecordingReader.open(file)) {
            feed.open();
            read(reader);
            return true;
        } catch (ClosedByInterruptException stopped) {
            throw new InterruptedException();
        } catch (NoSuchFileException missing) {
            failed("there is no such file");
        } catch (IOException unreadable) {
            failed(String.valueOf(unreadable.getMessage()));
        }
        return false;
    }

    private void failed(String why) {
        LOG.warn("cannot read {}: {}", file, why);
        receiver.problem("Cannot read " + file + ": " + why);
    }

    private void read(RecordingReader reader) throws IOException, InterruptedException {
        long overlong = 0;
        byte @Nullable [] line;
        do {
            line = reader.next();
            for (; overlong < reader.overlong(); overlong++) {
                feed.tooLong();
            }
            if (line != null) {
                feed.takeLine(line);
            }
            if (feed.waiting() >= LINES_A_BATCH) {
                feed.put();
            }
        } while (line != null);
    }
}
