package org.roadstead.tracker.log;

import java.util.concurrent.CompletableFuture;
import org.roadstead.tracker.act.Act;

/** The way into the log. Any thread may call it. */
public interface Intake {

    /** Hands over lines; false when the queue is full and nothing was taken. */
    boolean offer(LineBatch batch);

    /** Hands over lines; waits while the queue is full. */
    void put(LineBatch batch) throws InterruptedException;

    /** A receiver's connection changed; waits while the queue is full. */
    void put(String receiver, Input.SourceState.State state) throws InterruptedException;

    /** Appends an act; completed with its position once its frame is in the file. */
    CompletableFuture<Long> append(Act act);
}
