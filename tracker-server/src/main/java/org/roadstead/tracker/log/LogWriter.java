package org.roadstead.tracker.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.log.Input.SourceState;
import org.roadstead.tracker.log.internal.SegmentWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log's own thread: takes what sources and people bring, gives it its place, records it and hands it to the engine.
 *
 * <p>The open frame is written four times a second, when it is full, and at once when someone waits for it; {@link #writtenPosition}
 * says how far the file goes. Nothing above it may be shown to anyone.
 */
public final class LogWriter implements Intake, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);

    /** Batches that may wait to be logged; a full queue stops TCP and sheds UDP. */
    private static final int QUEUE = 1024;
    private static final long WRITE_EVERY_MILLIS = 200;
    private static final long BEAT_AFTER_MILLIS = 1000;
    private static final long POLL_MILLIS = 20;

    private sealed interface Entry {}

    private record Lines(LineBatch batch) implements Entry {}

    private record Deed(Act act, CompletableFuture<Long> written) implements Entry {}

    private record Connection(String receiver, SourceState.State state) implements Entry {}

    private record Waiter(long position, CompletableFuture<Long> written) {}

    private final BlockingQueue<Entry> queue = new ArrayBlockingQueue<>(QUEUE);
    private final BlockingQueue<List<Input>> engine;
    private final SegmentWriter file;
    private final Sequencer sequencer;
    private final TimeBase base;
    private final LongSupplier elapsedMillis;
    private final long forceEveryMillis;
    private final List<Waiter> waiters = new ArrayList<>();
    private List<Input> handOver = new ArrayList<>();
    private long openSince;
    private long lastForce;
    private long lastInput;
    private volatile long requested = -1;
    private volatile long written;
    private volatile boolean stopping;
    private volatile @Nullable Exception failure;

    /**
     * A writer, to be run by one thread.
     *
     * @param file where the recording goes on
     * @param tail inputs from which the sequence goes on, in order: the last one, the last line of each receiver, and one of the greatest connection
     * @param engine takes what was logged, in order; a full queue makes the log wait
     * @param clock wall clock, epoch milliseconds; asked under the wall time base
     * @param elapsedMillis monotonic time, for the pace of writing alone
     * @param forceEveryMillis how often the disk is asked to keep what was written; 0 at every frame
     */
    public LogWriter(TimeBase base, SegmentWriter file, List<Input> tail, BlockingQueue<List<Input>> engine,
            LongSupplier clock,
            LongSupplier elapsedMillis, long forceEveryMillis) {
        this.base = base;
        this.file = file;
        this.engine = engine;
        this.elapsedMillis = elapsedMillis;
        this.forceEveryMillis = forceEveryMillis;
        this.sequencer = new Sequencer(base, clock, this::accept);
        tail.forEach(sequencer::resumeAfter);
        sequencer.resumeAt(file.nextPosition());
        this.written = sequencer.nextPosition() - 1;
    }

    /** Position of the last input that is in the file; -1 before the first. */
    public long writtenPosition() {
        return written;
    }

    /** Position of the last input that a power cut cannot take, as far as the disk keeps its word; -1 before the first. */
    public long forcedPosition() {
        return file.forcedPosition();
    }

    /** Asks that the file be brought up to this position soon. */
    public void requestWritten(long position) {
        if (position > requested) {
            requested = position;
        }
    }

    /** What ended the writer early; null while it is well. */
    public @Nullable Exception failure() {
        return failure;
    }

    /** Acts of a context that enter when known time reaches theirs. To be called before the thread starts. */
    public void expect(List<Act> acts) {
        sequencer.expect(acts);
    }

    /** The server was down from then until now. To be called before the thread starts. */
    public void span(long fromMillis) {
        sequencer.span(fromMillis);
    }

    @Override
    public boolean offer(LineBatch batch) {
        return queue.offer(new Lines(batch));
    }

    @Override
    public void put(LineBatch batch) throws InterruptedException {
        queue.put(new Lines(batch));
    }

    @Override
    public void put(String receiver, SourceState.State state) throws InterruptedException {
        queue.put(new Connection(receiver, state));
    }

    @Override
    public CompletableFuture<Long> append(Act act) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        try {
            Deed deed = new Deed(act, done);
            while (!queue.offer(deed, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                failIfBroken(done);
                if (done.isDone()) {
                    return done;
                }
            }
            failIfBroken(done);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            done.completeExceptionally(stopped);
        }
        return done;
    }

    /** Nothing is written any more once the log has failed. */
    private void failIfBroken(CompletableFuture<Long> done) {
        Exception broken = failure;
        if (broken != null) {
            done.completeExceptionally(broken);
        }
    }

    /** Ends the thread once all that waits is logged and written. */
    public void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try (file) {
            lastInput = elapsedMillis.getAsLong();
            while (!stopping || !queue.isEmpty()) {
                Entry entry = queue.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                long now = elapsedMillis.getAsLong();
                if (entry != null) {
                    lastInput = now;
                    take(entry);
                } else if (base == TimeBase.WALL && now - lastInput >= BEAT_AFTER_MILLIS) {
                    lastInput = now;
                    sequencer.beat();
                }
                handOver();
                writeIfDue(now);
            }
            sequencer.end();
            handOver();
            write();
        } catch (IOException | InterruptedException | RuntimeException broken) {
            failure = broken;
            LOG.error("The log has stopped: nothing that arrives is recorded or shown any more", broken);
            waiters.forEach(waiter -> waiter.written().completeExceptionally(broken));
            failWaiting(broken);
        }
    }

    /** Those whose entry was never taken learn it too. */
    private void failWaiting(Exception broken) {
        for (Entry entry = queue.poll(); entry != null; entry = queue.poll()) {
            CompletableFuture<Long> done = switch (entry) {
                case Lines lines -> lines.batch().written();
                case Deed deed -> deed.written();
                case Connection connection -> null;
            };
            if (done != null) {
                done.completeExceptionally(broken);
            }
        }
    }

    private void take(Entry entry) {
        switch (entry) {
            case Lines lines -> {
                LineBatch batch = lines.batch();
                for (int i = 0; i < batch.size(); i++) {
                    sequencer.line(batch.receiver(i), batch.connection(), batch.line(i), batch.heardMillis(i),
                            batch.leadMillis(i));
                }
                await(batch.written());
            }
            case Deed deed -> {
                sequencer.act(deed.act());
                await(deed.written());
            }
            case Connection connection -> sequencer.state(connection.receiver(), connection.state());
        }
    }

    /** A line that waits outside the log makes nobody wait: it is answered with the position before it. */
    private void await(@Nullable CompletableFuture<Long> done) {
        if (done == null) {
            return;
        }
        long position = sequencer.nextPosition() - 1;
        if (position <= written) {
            done.complete(position);
        } else {
            waiters.add(new Waiter(position, done));
            requestWritten(position);
        }
    }

    private void accept(Input input) {
        try {
            if (!file.hasOpen()) {
                openSince = elapsedMillis.getAsLong();
            }
            boolean full = file.append(input);
            handOver.add(input);
            if (full) {
                write();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void handOver() throws InterruptedException {
        if (!handOver.isEmpty()) {
            engine.put(handOver);
            handOver = new ArrayList<>();
        }
    }

    private void writeIfDue(long now) throws IOException {
        boolean asked = requested > written;
        if (file.hasOpen() && (asked || now - openSince >= WRITE_EVERY_MILLIS)) {
            write();
        }
        if (forceEveryMillis > 0 && now - lastForce >= forceEveryMillis) {
            lastForce = now;
            file.force();
        }
    }

    private void write() throws IOException {
        file.write();
        if (forceEveryMillis == 0) {
            file.force();
        }
        written = sequencer.nextPosition() - 1;
        waiters.removeIf(waiter -> waiter.position() <= written && waiter.written().complete(waiter.position()));
    }
}
