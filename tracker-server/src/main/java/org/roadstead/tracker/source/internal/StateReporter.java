package org.roadstead.tracker.source.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.roadstead.tracker.log.Input.SourceState.State;
import org.roadstead.tracker.log.Intake;

/**
 * Tells the log of receivers' states, on a thread of its own, since the log may make it wait. A receiver is told of at most once a
 * second, then as it is; what came and went in between is not told.
 */
@SuppressWarnings("FutureReturnValueIgnored") // how a closing or a task ends is told by handlers
public final class StateReporter implements AutoCloseable {
    private static final long REST_MILLIS = 1000;

    private final Intake intake;
    private final ScheduledExecutorService thread;
    private final Set<Receiver> underWay = ConcurrentHashMap.newKeySet();
    private final Map<Receiver, State> told = new HashMap<>();

    /** A reporter with its thread. */
    public StateReporter(Intake intake) {
        this.intake = intake;
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("source-states").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.thread = executor;
    }

    /** A receiver's state changed. */
    public void changed(Receiver receiver) {
        if (underWay.add(receiver)) {
            thread.execute(() -> tell(receiver));
        }
    }

    private void tell(Receiver receiver) {
        State state = receiver.logged();
        State last = told.get(receiver);
        State next = last == State.PAUSED && state != State.PAUSED ? State.RESUMED : state;
        if (next != null && next != last) {
            told.put(receiver, next);
            try {
                intake.put(receiver.id(), next);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
                return;
            }
            thread.schedule(() -> tell(receiver), REST_MILLIS, TimeUnit.MILLISECONDS);
            return;
        }
        underWay.remove(receiver);
        if (receiver.logged() != state) {
            changed(receiver);
        }
    }

    /** What was not told is not told any more. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
