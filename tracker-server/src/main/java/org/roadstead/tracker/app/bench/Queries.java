package org.roadstead.tracker.app.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Questions over HTTP, one after the other; what is timed is the whole round, to the last byte of the answer. */
final class Queries {
    private static final long EVERY_MILLIS = 25;

    private final ServedProcess served;
    private final List<Double> viewport = new ArrayList<>();
    private final List<Double> text = new ArrayList<>();
    private final List<Double> nearest = new ArrayList<>();

    Queries(ServedProcess served) {
        this.served = served;
    }

    void ask(int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; System.nanoTime() - end < 0; i++) {
            double west = -175 + i * 37 % 340;
            double south = -55 + i * 17 % 100;
            String box = String.format(Locale.ROOT, "%f,%f,%f,%f", west, south, west + 1, south + 1);
            timed("/api/v1/vessels?bbox=" + box, viewport);
            timed("/api/v1/vessels?q=316" + i % 1_000 + "&bbox=" + box, text);
            timed(String.format(Locale.ROOT, "/api/v1/vessels?near=%f,%f&limit=20", south, west), nearest);
            Thread.sleep(EVERY_MILLIS);
        }
    }

    private void timed(String path, List<Double> into) throws IOException, InterruptedException {
        long from = System.nanoTime();
        served.get(path);
        into.add((System.nanoTime() - from) / 1e6);
    }

    void report(Outcome outcome) {
        report(outcome, Measure.QUERY_VIEWPORT_P99, viewport, "a box of one degree");
        report(outcome, Measure.QUERY_TEXT_P99, text, "a text and a box of one degree");
        report(outcome, Measure.QUERY_NEAREST_P99, nearest, "the 20 nearest to a place");
    }

    private static void report(Outcome outcome, Measure measure, List<Double> millis, String what) {
        outcome.found(measure, Quantile.p99(millis),
                millis.size() + " questions over HTTP, " + what + ", at most 100 items, the whole round");
    }
}
