package org.roadstead.tracker.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.log.Input.SourceState;

/**
 * Gives each input its position and its known time. One thread.
 *
 * <p>Under {@link TimeBase#FEED} known time is the greatest so far of each line's leading stamp (else its heard time) and of the acts'
 * times. A line over ten minutes ahead waits outside the log with at most four others: five in a row that agree enter with their
 * times, fewer enter heard when known. Under {@link TimeBase#WALL} known time is the clock's, and such a line is heard when known.
 */
public final class Sequencer {
    /** A line further ahead of known time than this is not believed at once. */
    static final long AHEAD_MILLIS = 10 * 60_000;
    /** So many lines in a row must agree on a time that is ahead. */
    static final int AGREEING_LINES = 5;
    /** Lines without a time that may come before the first one with a time. */
    private static final int UNTIMED_BEFORE_FIRST = 1_000;

    private final TimeBase base;
    private final LongSupplier clock;
    private final Consumer<Input> out;
    private final Deque<Act> expected = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Waiting> untimed = new ArrayList<>();
    private final Map<String, long[]> acceptedLines = new HashMap<>();
    private int firstConnection;
    private long nextPosition;
    private long known = LineBatch.NO_TIME;
    private long stepMillis;
    private boolean timed;

    private record Waiting(String receiver, int connection, byte[] bytes, long timeMillis) {}

    /**
     * A sequence that begins at position 0.
     *
     * @param clock epoch milliseconds, asked under the wall time base only
     * @param out takes each input, in order
     */
    public Sequencer(TimeBase base, LongSupplier clock, Consumer<Input> out) {
        this.base = base;
        this.clock = clock;
        this.out = out;
    }

    /** Goes on after an input that is already in the log. Connections of before are over: new ones get numbers after theirs. */
    public void resumeAfter(Input last) {
        nextPosition = last.position() + 1;
        known = Math.max(known, last.knownMillis());
        if (last instanceof Input.Line line) {
            timed = true;
            firstConnection = Math.max(firstConnection, line.connection() + 1);
            acceptedLines.computeIfAbsent(line.receiver(), name -> new long[1])[0] = line.number();
        }
    }

    /** The next input gets this position, whatever came before it: of a recording that is kept no input may be left. */
    public void resumeAt(long position) {
        nextPosition = position;
    }

    /** Lines without a time are heard one millisecond apart from here on. */
    public void startAt(long startMillis) {
        known = Math.max(known, startMillis);
        stepMillis = 1;
    }

    /** Acts that enter when known time reaches theirs, ordered by time; under the feed time base. */
    public void expect(List<Act> acts) {
        List<Act> all = new ArrayList<>(expected);
        all.addAll(acts);
        all.sort((a, b) -> Long.compare(a.atMillis(), b.atMillis()));
        expected.clear();
        expected.addAll(all);
    }

    public long knownMillis() {
        return known;
    }

    /** Position that the next input gets. */
    public long nextPosition() {
        return nextPosition;
    }

    /** One accepted line; see {@link LineBatch#add}. */
    public void line(String receiver, int connection, byte[] bytes, long heardMillis, long leadMillis) {
        long time = leadMillis != LineBatch.NO_TIME ? leadMillis : heardMillis;
        if (base == TimeBase.WALL) {
            known = Math.max(known, clock.getAsLong());
            enter(receiver, connection, bytes, heardMillis != LineBatch.NO_TIME && heardMillis > known + AHEAD_MILLIS);
            return;
        }
        Waiting line = new Waiting(receiver, connection, bytes, time);
        if (known == LineBatch.NO_TIME) {
            beforeAnyTime(line);
        } else if (time == LineBatch.NO_TIME) {
            known += stepMillis;
            enterExpected();
            release(true);
            enter(receiver, connection, bytes, false);
        } else if (timed && time > known + AHEAD_MILLIS) {
            wait(line);
        } else {
            release(true);
            enterAt(line);
        }
    }

    private void beforeAnyTime(Waiting line) {
        if (line.timeMillis() == LineBatch.NO_TIME && untimed.size() < UNTIMED_BEFORE_FIRST && expected.isEmpty()) {
            untimed.add(line);
            return;
        }
        if (line.timeMillis() != LineBatch.NO_TIME) {
            timed = true;
            moveKnownTo(line.timeMillis());
        } else if (!expected.isEmpty()) {
            moveKnownTo(expected.getFirst().atMillis());
        } else {
            moveKnownTo(0);
        }
        for (Waiting earlier : untimed) {
            enter(earlier.receiver(), earlier.connection(), earlier.bytes(), false);
        }
        untimed.clear();
        enter(line.receiver(), line.connection(), line.bytes(), false);
    }

    private void wait(Waiting line) {
        Waiting last = waiting.peekLast();
        if (last != null && Math.abs(line.timeMillis() - last.timeMillis()) > AHEAD_MILLIS) {
            release(true);
        }
        waiting.add(line);
        if (waiting.size() == AGREEING_LINES) {
            release(false);
        }
    }

    /** Lets the waiting lines in: disbelieved, or with their times. */
    private void release(boolean disbelieved) {
        while (!waiting.isEmpty()) {
            Waiting line = waiting.removeFirst();
            if (disbelieved) {
                enter(line.receiver(), line.connection(), line.bytes(), true);
            } else {
                enterAt(line);
            }
        }
    }

    private void enterAt(Waiting line) {
        timed = true;
        moveKnownTo(line.timeMillis());
        enter(line.receiver(), line.connection(), line.bytes(), false);
    }

    private void moveKnownTo(long time) {
        while (!expected.isEmpty() && expected.getFirst().atMillis() <= Math.max(time, known)) {
            enter(expected.removeFirst());
        }
        known = Math.max(known, time);
    }

    private void enterExpected() {
        moveKnownTo(known);
    }

    private void enter(String receiver, int connection, byte[] bytes, boolean ahead) {
        long number = ++acceptedLines.computeIfAbsent(receiver, name -> new long[1])[0];
        out.accept(new Input.Line(nextPosition++, known, ahead, receiver, firstConnection + connection, number, bytes));
    }

    /** An act, now. */
    public void act(Act act) {
        if (base == TimeBase.WALL) {
            known = Math.max(known, clock.getAsLong());
        } else {
            moveKnownTo(known);
        }
        enter(act);
    }

    private void enter(Act act) {
        if (base == TimeBase.FEED) {
            known = Math.max(known, act.atMillis());
        }
        out.accept(new Input.ActInput(nextPosition++, known, act));
    }

    /** A receiver's connection changed; the feed time base does not write it, but lines that waited for more of the stream enter. */
    public void state(String receiver, SourceState.State state) {
        if (base == TimeBase.FEED && state == SourceState.State.LOST) {
            end();
        }
        if (base == TimeBase.WALL) {
            known = Math.max(known, clock.getAsLong());
            out.accept(new SourceState(nextPosition++, known, receiver, state));
        }
    }

    /** The server was not listening from then until now; wall time base only. */
    public void span(long fromMillis) {
        if (base == TimeBase.WALL) {
            known = Math.max(known, clock.getAsLong());
            out.accept(new Input.Span(nextPosition++, known, fromMillis, known));
        }
    }

    /** Nothing came for a second; wall time base only. */
    public void beat() {
        if (base == TimeBase.WALL) {
            known = Math.max(known, clock.getAsLong());
            out.accept(new Input.Beat(nextPosition++, known));
        }
    }

    /** No more lines will come: those that still wait enter. */
    public void end() {
        release(true);
        if (!untimed.isEmpty()) {
            moveKnownTo(0);
            for (Waiting earlier : untimed) {
                enter(earlier.receiver(), earlier.connection(), earlier.bytes(), false);
            }
            untimed.clear();
        }
    }
}
