package org.roadstead.tracker.rule;

import java.util.ArrayList;
import java.util.List;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Report;
import org.roadstead.tracker.track.Trail;

/** Chooses the fixes that an alert's evidence shows: few enough to draw, the first and the last always. */
final class EvidencePoints {
    /** Evidence begins so long before the episode. */
    static final long BEFORE_MILLIS = 10 * 60_000;
    private static final int MOST_POINTS = 120;
    private static final int MOST_REPORTS = 60;

    private EvidencePoints() {}

    /** Fixes that are believed, heard between two moments, both counted. */
    static List<Fix> since(Trail trail, long fromMillis, long toMillis) {
        int from = trail.heardUpTo(fromMillis - 1);
        int to = trail.heardUpTo(toMillis);
        List<Fix> fixes = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            Fix fix = trail.fix(i);
            if (fix.isBelieved()) {
                fixes.add(fix);
            }
        }
        return thinned(fixes, MOST_POINTS);
    }

    /** The sentences of the fixes from a moment on. */
    static List<Report> reports(List<Fix> fixes, long fromMillis) {
        List<Report> reports = fixes.stream().filter(fix -> fix.heardMillis() >= fromMillis).map(Fix::report).toList();
        return thinned(reports, MOST_REPORTS);
    }

    /** At most so many, spread evenly, the first and the last among them. */
    private static <T> List<T> thinned(List<T> all, int most) {
        if (all.size() <= most) {
            return List.copyOf(all);
        }
        List<T> some = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (most - 1))));
        }
        return List.copyOf(some);
    }
}
