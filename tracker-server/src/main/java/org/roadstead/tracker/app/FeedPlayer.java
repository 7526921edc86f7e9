package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.roadstead.ais.LineInspector;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.replay.recording.TimeShift;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.log.LineBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays recordings into the server's own log at a multiple of their times. On a thread of its own, once. */
final class FeedPlayer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPlayer.class);
    private static final int BATCH = 256;
    private static final int CONNECTION = -1;
    /** Between the last line of a round and the first of the next. */
    private static final long ROUND_GAP_MILLIS = 1000;

    private final List<Path> files;
    private final double speed;
    private final boolean loop;
    private final Intake intake;
    private final LineInspector inspector = new LineInspector();
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
    FeedPlayer(List<Path> files, double speed, boolean loop, Intake intake) {
        this.files = files;
        this.speed = speed;
        this.loop = loop;
        this.intake = intake;
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
        LineBatch batch = new LineBatch(CONNECTION);
        try (RecordingReader reader = RecordingReader.open(file)) {
            for (byte[] read = reader.next(); read != null && !stopping; read = reader.next()) {
                byte[] line = shift == 0 ? read : TimeShift.shifted(read, shift);
                if (inspector.inspect(line, 0, line.length) != null) {
                    continue;
                }
                long heard = inspector.hasHeard() ? inspector.heardMillis() : LineBatch.NO_TIME;
                long lead = inspector.hasLead() ? inspector.leadMillis() : LineBatch.NO_TIME;
                long time = lead != LineBatch.NO_TIME ? lead : heard;
                if (batch.size() >= BATCH || (batch.size() > 0 && pace.isAhead(time))) {
                    intake.put(batch);
                    batch = new LineBatch(CONNECTION);
                }
                pace.await(time);
                String source = inspector.source();
                batch.add(source == null ? Analysis.FEED : source, line, heard, lead);
                lines++;
                if (shift == 0 && time != LineTimes.NONE) {
                    first = first == LineTimes.NONE ? time : Math.min(first, time);
                    last = Math.max(last, time);
                }
            }
        }
        if (batch.size() > 0) {
            intake.put(batch);
        }
    }
}
