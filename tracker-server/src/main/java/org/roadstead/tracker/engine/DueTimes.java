package org.roadstead.tracker.engine;

import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/** What comes due at moments of known time; that of one moment in the order in which it was set. */
final class DueTimes {
    private final PriorityQueue<Entry> heap = new PriorityQueue<>();
    private final Set<Moment> set = new HashSet<>();
    private long count;

    private record Moment(long knownMillis, Due due) {}

    private record Entry(Moment moment, long order) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = Long.compare(moment.knownMillis(), other.moment.knownMillis());
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    /**
     * Sets it, once a moment however often it is set. What, being done, sets itself for the moment that has come is not done again:
     * known time would never pass it.
     */
    void at(long knownMillis, Due due) {
        Moment moment = new Moment(knownMillis, due);
        if (set.add(moment)) {
            heap.add(new Entry(moment, count++));
        }
    }

    /** When the first is due; {@link Long#MAX_VALUE} when there is none. */
    long next() {
        Entry first = heap.peek();
        return first == null ? Long.MAX_VALUE : first.moment().knownMillis();
    }

    /** Takes the first and has it done. */
    void doNext(Consumer<Due> task) {
        Entry first = heap.remove();
        task.accept(first.moment().due());
        set.remove(first.moment());
    }
}
