package org.roadstead.tracker.track;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many position reports of each receiver in the last ten minutes came under an improper number: many different ones speak
 * against the receiver, not against the ships. The engine's thread alone; works on known time.
 */
public final class ReceiverShare {
    private static final int MINUTES = 10;
    private static final int MOST_NUMBERS = 64;
    private static final int MOST_RECEIVERS = 10_000;

    private final Map<String, Window> windows = new HashMap<>();

    private static final class Window {
        private final long[] minute = new long[MINUTES];
        private final long[] reports = new long[MINUTES];
        private final long[] improper = new long[MINUTES];
        private final Map<Integer, Long> numbers = new HashMap<>();
    }

    /** What was found. */
    public record Share(double ofReports, int differentNumbers) {}

    /** Counts one position report. */
    public void count(String receiver, int mmsi, boolean isImproper, long knownMillis) {
        Window window = windows.get(receiver);
        if (window == null) {
            if (windows.size() >= MOST_RECEIVERS) {
                return;
            }
            window = new Window();
            windows.put(receiver, window);
        }
        long minute = knownMillis / 60_000;
        int slot = (int) Math.floorMod(minute, (long) MINUTES);
        if (window.minute[slot] != minute) {
            window.minute[slot] = minute;
            window.reports[slot] = 0;
            window.improper[slot] = 0;
        }
        window.reports[slot]++;
        if (isImproper) {
            window.improper[slot]++;
            if (window.numbers.size() >= MOST_NUMBERS) {
                window.numbers.values().removeIf(last -> last <= minute - MINUTES);
            }
            if (window.numbers.size() < MOST_NUMBERS) {
                window.numbers.put(mmsi, minute);
            }
        }
    }

    /** The share at a moment. */
    public Share of(String receiver, long knownMillis) {
        Window window = windows.get(receiver);
        if (window == null) {
            return new Share(0, 0);
        }
        long minute = knownMillis / 60_000;
        long reports = 0;
        long improper = 0;
        for (int slot = 0; slot < MINUTES; slot++) {
            if (window.minute[slot] > minute - MINUTES) {
                reports += window.reports[slot];
                improper += window.improper[slot];
            }
        }
        Set<Integer> recent = new HashSet<>();
        window.numbers.forEach((number, last) -> {
            if (last > minute - MINUTES) {
                recent.add(number);
            }
        });
        return new Share(reports == 0 ? 0 : (double) improper / reports, recent.size());
    }
}
