package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.roadstead.replay.recording.TimeShift;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.source.RecordedFeed;
import org.roadstead.tracker.source.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays recordings, merged, into the server at a multiple of their times. On a thread of its own, once. */
final class FeedPlayer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPlayer.class);
    private static final int BATCH = 256;
    /** Between the last line of a round and the first of the next. */
    private static final long ROUND_GAP_MILLIS = 1000;

    private final List<Path> files;
    private final double speed;
    private final boolean loop;
    private final Intake intake;
    private final List<Act> acts;
    private final List<RecordedFeed> feeds = new ArrayList<>();
    private long first = LineTimes.NONE;
    private long last = LineTimes.NONE;
    private long lines;
    private volatile boolean stopping;

    /**
     * A player.
     *
     * @param speed times the recordings' times; 0 as fast as the log takes it
     * @param loop begins again at the end, with all times moved by the recordings' length
     * @param acts of the recordings, which the log has for the first round; the later ones get them moved, too
     * @param intake takes the acts of the later rounds
     */
    FeedPlayer(List<Path> files, double speed, boolean loop, Sources sources, List<Act> acts, Intake intake) {
        this.files = files;
        this.speed = speed;
        this.loop = loop;
        this.acts = acts.stream().sorted(Comparator.comparingLong(Act::atMillis)).toList();
        this.intake = intake;
        files.forEach(file -> feeds.add(sources.recording(String.valueOf(file.getFileName()))));
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            Pace pace = new Pace(speed);
            int round = 0;
            do {
                play(round, round * (last - first + ROUND_GAP_MILLIS), pace);
                round++;
            } while (loop && !stopping && last > first);
            LOG.info("The recording is over: {} lines", lines);
        } catch (IOException broken) {
            LOG.error("The recording cannot be read any further", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            feeds.forEach(RecordedFeed::close);
        }
    }

    private void play(int round, long shift, Pace pace) throws IOException, InterruptedException {
        Deque<Act> due = round == 0 ? new ArrayDeque<>() : shifted(round, shift);
        long[] overlong = new long[files.size()];
        try (MergedRecordings recordings = new MergedRecordings(files)) {
            for (byte[] line = recordings.next(); line != null && !stopping; line = recordings.next()) {
                long time = recordings.time();
                if (time != LineTimes.NONE) {
                    measure(round, time);
                    time += shift;
                    enterDue(due, time);
                }
                if (pace.isAhead(time)) {
                    put();
                }
                pace.await(time);
                take(recordings.file(), shift == 0 ? line : TimeShift.shifted(line, shift));
                countOverlong(recordings, overlong);
            }
            countOverlong(recordings, overlong);
        }
        put();
    }

    /** Lines of several files keep their order, so none waits for more of its own file. */
    private void take(int file, byte[] line) throws InterruptedException {
        RecordedFeed feed = feeds.get(file);
        feed.take(line);
        lines++;
        if (feeds.size() > 1 || feed.waiting() >= BATCH) {
            feed.put();
        }
    }

    private void countOverlong(MergedRecordings recordings, long[] before) {
        for (int file = 0; file < before.length; file++) {
            for (; before[file] < recordings.overlong(file); before[file]++) {
                feeds.get(file).tooLong();
                lines++;
            }
        }
    }

    private void measure(int round, long time) {
        if (round == 0) {
            first = first == LineTimes.NONE ? time : Math.min(first, time);
            last = Math.max(last, time);
        }
    }

    private Deque<Act> shifted(int round, long shift) {
        Deque<Act> moved = new ArrayDeque<>();
        for (Act act : acts) {
            moved.add(new Act(act.id() + "-" + round, act.atMillis() + shift, act.by(), act.role(), act.reason(),
                    act.deed()));
        }
        return moved;
    }

    private void enterDue(Deque<Act> due, long time) throws InterruptedException {
        while (!due.isEmpty() && due.getFirst().atMillis() <= time) {
            put();
            enter(due.removeFirst());
        }
    }

    private void enter(Act act) throws InterruptedException {
        try {
            intake.append(act).get();
        } catch (ExecutionException failed) {
            LOG.error("The log did not take the act {} of the recording", act.id(), failed);
        }
    }

    private void put() throws InterruptedException {
        for (RecordedFeed feed : feeds) {
            feed.put();
        }
    }
}
