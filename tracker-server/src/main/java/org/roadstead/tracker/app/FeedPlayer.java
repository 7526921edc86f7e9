package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.roadstead.ais.LineInspector;
import org.roadstead.replay.recording.RecordingReader;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.log.LineBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays recordings into the server's own log at a multiple of their times. On a thread of its own, once. */
final class FeedPlayer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPlayer.class);
    private static final long UNTIMED_LINES_A_SECOND = 1000;
    private static final int BATCH = 256;
    private static final int CONNECTION = -1;

    private final List<Path> files;
    private final double speed;
    private final Intake intake;
    private final LineInspector inspector = new LineInspector();
    private long lines;
    private volatile boolean stopping;

    /**
     * A player.
     *
     * @param speed times the recording's times; 0 as fast as the log takes it
     */
    FeedPlayer(List<Path> files, double speed, Intake intake) {
        this.files = files;
        this.speed = speed;
        this.intake = intake;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            Pace pace = new Pace(speed);
            for (Path file : files) {
                play(file, pace);
            }
            LOG.info("The recording is over: {} lines", lines);
        } catch (IOException broken) {
            LOG.error("The recording cannot be read any further", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void play(Path file, Pace pace) throws IOException, InterruptedException {
        LineBatch batch = new LineBatch(CONNECTION);
        try (RecordingReader reader = RecordingReader.open(file)) {
            for (byte[] line = reader.next(); line != null && !stopping; line = reader.next()) {
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
            }
        }
        if (batch.size() > 0) {
            intake.put(batch);
        }
    }

    /** When a line is due. */
    private static final class Pace {
        private final double speed;
        private long firstMillis = LineBatch.NO_TIME;
        private long startNanos;
        private long untimed;

        Pace(double speed) {
            this.speed = speed;
        }

        boolean isAhead(long timeMillis) {
            return speed > 0 && dueNanos(timeMillis) > System.nanoTime();
        }

        void await(long timeMillis) {
            if (speed <= 0) {
                return;
            }
            if (timeMillis == LineBatch.NO_TIME) {
                untimed++;
            } else if (firstMillis == LineBatch.NO_TIME) {
                firstMillis = timeMillis;
            }
            if (startNanos == 0) {
                startNanos = System.nanoTime();
            }
            long due = dueNanos(timeMillis);
            while (System.nanoTime() < due && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(this, due - System.nanoTime());
            }
        }

        private long dueNanos(long timeMillis) {
            if (timeMillis == LineBatch.NO_TIME) {
                return firstMillis == LineBatch.NO_TIME
                        ? startNanos + untimed * (1_000_000_000L / UNTIMED_LINES_A_SECOND)
                        : 0;
            }
            return firstMillis == LineBatch.NO_TIME
                    ? 0
                    : startNanos + (long) ((timeMillis - firstMillis) * 1e6 / speed);
        }
    }
}
