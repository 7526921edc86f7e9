package org.roadstead.tracker.engine;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Timers by known time; those of the same moment run in the order in which they were set. */
final class DueTimes {
    private final PriorityQueue<Due> heap = new PriorityQueue<>();
    private long set;

    private record Due(long knownMillis, long order, Runnable task) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            int byTime = Long.compare(knownMillis, other.knownMillis);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    void at(long knownMillis, Runnable task) {
        heap.add(new Due(knownMillis, set++, task));
    }

    /** When the first is due; {@link Long#MAX_VALUE} when there is none. */
    long next() {
        Due first = heap.peek();
        return first == null ? Long.MAX_VALUE : first.knownMillis();
    }

    /** Takes the first. */
    @Nullable
    Runnable take() {
        Due first = heap.poll();
        return first == null ? null : first.task();
    }
}
