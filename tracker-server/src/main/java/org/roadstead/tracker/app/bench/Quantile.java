package org.roadstead.tracker.app.bench;

import java.util.Arrays;
import java.util.Collection;

/** The 99th of a hundred: the value that one measurement in a hundred exceeds. */
final class Quantile {
    private static final double SHARE = 0.99;

    private Quantile() {}

    static double p99(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * SHARE) - 1)];
    }
}
