package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.replay.recording.TimeShift;
import org.roadstead.tracker.source.RecordedFeed;
import org.roadstead.tracker.source.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays recordings into the server's own sources at a multiple of their times. On a thread of its own, once. */
final class FeedPlayer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPlayer.class);
    private static final int BATCH = 256;
    /** Between the last line of a round and the first of the next. */
    private static final long ROUND_GAP_MILLIS = 1000;

    private final List<Path> files;
    private final double speed;
    private final boolean loop;
    private final Sources sources;
    private final LineTimes times = new LineTimes();
    private long first = LineTimes.NONE;
    private long last = LineTimes.NONE;
    private long lines;
    private volatile boolean stopping;

    /**
     * A player.
     *
     * @param speed times the recording's times; 0 as fast as the log takes it
     * @param loop begins again at the end, with all times moved by the recording's length
     */
    FeedPlayer(List<Path> files, double speed, boolean loop, Sources sources) {
        this.files = files;
        this.speed = speed;
        this.loop = loop;
        this.sources = sources;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            Pace pace = new Pace(speed);
            long round = 0;
            do {
                long shift = round * (last - first + ROUND_GAP_MILLIS);
                for (Path file : files) {
                    play(file, shift, pace);
                }
                round++;
            } while (loop && !stopping && last > first);
            LOG.info("The recording is over: {} lines", lines);
        } catch (IOException broken) {
            LOG.error("The recording cannot be read any further", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void play(Path file, long shift, Pace pace) throws IOException, InterruptedException {
        try (RecordingReader reader = RecordingReader.open(file);
                RecordedFeed feed = sources.recording(String.valueOf(file.getFileName()))) {
            try {
                read(reader, shift, feed, pace);
            } finally {
                feed.put();
            }
        }
    }

    private void read(RecordingReader reader, long shift, RecordedFeed feed, Pace pace)
            throws IOException, InterruptedException {
        long overlong = 0;
        byte @Nullable [] line;
        do {
            line = reader.next();
            for (; overlong < reader.overlong(); overlong++) {
                feed.tooLong();
                lines++;
            }
            if (line != null) {
                send(shift == 0 ? line : TimeShift.shifted(line, shift), shift == 0, feed, pace);
            }
        } while (line != null && !stopping);
    }

    private void send(byte[] line, boolean isFirstRound, RecordedFeed feed, Pace pace) throws InterruptedException {
        long time = times.of(line);
        if (feed.waiting() >= BATCH || (feed.waiting() > 0 && pace.isAhead(time))) {
            feed.put();
        }
        pace.await(time);
        feed.take(line);
        lines++;
        if (isFirstRound && time != LineTimes.NONE) {
            first = first == LineTimes.NONE ? time : Math.min(first, time);
            last = Math.max(last, time);
        }
    }
}
