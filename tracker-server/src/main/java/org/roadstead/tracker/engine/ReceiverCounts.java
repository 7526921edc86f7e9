package org.roadstead.tracker.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.Rejection;
import org.roadstead.tracker.image.ReceiverFigures;

/** What came of each receiver's lines. */
final class ReceiverCounts {
    private static final int MOST_RECEIVERS = 10_000;
    private static final int OFFSETS = 64;

    private final Map<String, Counts> receivers = new HashMap<>();

    private static final class Counts {
        private long messages;
        private long doubles;
        private long timeAhead;
        private final Map<String, Long> undecoded = new TreeMap<>();
        private @Nullable Long lastHeard;
        private final long[] offsets = new long[OFFSETS];
        private int kept;
        private int next;
    }

    private @Nullable Counts of(String receiver) {
        Counts counts = receivers.get(receiver);
        if (counts == null && receivers.size() < MOST_RECEIVERS) {
            counts = new Counts();
            receivers.put(receiver, counts);
        }
        return counts;
    }

    void message(String receiver, long heardMillis, boolean toldTime, long knownMillis, boolean isDouble) {
        Counts counts = of(receiver);
        if (counts != null) {
            counts.messages++;
            counts.doubles += isDouble ? 1 : 0;
            counts.lastHeard = counts.lastHeard == null ? heardMillis : Math.max(counts.lastHeard, heardMillis);
            if (toldTime) {
                counts.offsets[counts.next] = knownMillis - heardMillis;
                counts.next = (counts.next + 1) % OFFSETS;
                counts.kept = Math.max(counts.kept, counts.next == 0 ? OFFSETS : counts.next);
            }
        }
    }

    void undecoded(String receiver, Rejection why) {
        Counts counts = of(receiver);
        if (counts != null) {
            counts.undecoded.merge(why.code(), 1L, Long::sum);
        }
    }

    void timeAhead(String receiver) {
        Counts counts = of(receiver);
        if (counts != null) {
            counts.timeAhead++;
        }
    }

    Map<String, ReceiverFigures> figures() {
        Map<String, ReceiverFigures> figures = new TreeMap<>();
        receivers.forEach((receiver, counts) -> figures.put(receiver, new ReceiverFigures(counts.messages,
                Map.copyOf(counts.undecoded), counts.doubles, counts.timeAhead, counts.lastHeard, offset(counts))));
        return Collections.unmodifiableMap(figures);
    }

    private static @Nullable Double offset(Counts counts) {
        if (counts.kept == 0) {
            return null;
        }
        long[] sorted = Arrays.copyOf(counts.offsets, counts.kept);
        Arrays.sort(sorted);
        return sorted[counts.kept / 2] / 1000.0;
    }
}
