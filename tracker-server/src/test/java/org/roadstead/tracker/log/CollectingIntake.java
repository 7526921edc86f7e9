package org.roadstead.tracker.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.roadstead.tracker.act.Act;

/** An intake with room for a number of batches, which keeps the lines that a test has taken out of it. */
public final class CollectingIntake implements Intake {
    /** A line as it was handed over. */
    public record Taken(String receiver, int connection, String text, long heardMillis, long leadMillis) {}

    private final BlockingQueue<LineBatch> waiting;
    private final boolean takesAtOnce;
    private final List<Taken> lines = new ArrayList<>();
    private final List<String> states = new CopyOnWriteArrayList<>();

    private CollectingIntake(int room, boolean takesAtOnce) {
        this.waiting = new LinkedBlockingQueue<>(room);
        this.takesAtOnce = takesAtOnce;
    }

    /** Takes everything at once. */
    public static CollectingIntake withoutLimit() {
        return new CollectingIntake(Integer.MAX_VALUE, true);
    }

    /** Is full with so many batches until {@link #takeAll} is called. */
    public static CollectingIntake withRoomFor(int batches) {
        return new CollectingIntake(batches, false);
    }

    @Override
    public boolean offer(LineBatch batch) {
        boolean taken = waiting.offer(batch);
        takeIfAtOnce();
        return taken;
    }

    @Override
    public void put(LineBatch batch) throws InterruptedException {
        waiting.put(batch);
        takeIfAtOnce();
    }

    private void takeIfAtOnce() {
        if (takesAtOnce) {
            takeAll();
        }
    }

    @Override
    public void put(String receiver, Input.SourceState.State state) {
        states.add(receiver + " " + state);
    }

    @Override
    public CompletableFuture<Long> append(Act act) {
        throw new UnsupportedOperationException("sources append no acts");
    }

    /** Takes all batches that wait, as the log would, and returns all lines taken so far. */
    public synchronized List<Taken> takeAll() {
        for (LineBatch batch = waiting.poll(); batch != null; batch = waiting.poll()) {
            for (int i = 0; i < batch.size(); i++) {
                lines.add(new Taken(batch.receiver(i), batch.connection(), new String(batch.line(i), ISO_8859_1),
                        batch.heardMillis(i), batch.leadMillis(i)));
            }
            CompletableFuture<Long> written = batch.written();
            if (written != null) {
                written.complete(lines.size() - 1L);
            }
        }
        return List.copyOf(lines);
    }

    /** Whether no further batch would be taken now. */
    public boolean isFull() {
        return waiting.remainingCapacity() == 0;
    }

    /** Texts of all lines taken so far. */
    public List<String> texts() {
        return takeAll().stream().map(Taken::text).toList();
    }

    /** Told states, {@code r1 CONNECTED}, in their order. */
    public List<String> states() {
        return List.copyOf(states);
    }
}
