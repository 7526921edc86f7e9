package org.roadstead.tracker.rule;

import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.ReportingInterval;
import org.roadstead.tracker.track.Track;

/**
 * An unbroken run of reports that meet a condition: "for N seconds" in the rules. A missing report does not break it; a gap over ten
 * minutes or four expected intervals, whichever is longer, does.
 */
record Run(Fix first, Fix last, int reports) {
    private static final long LONGEST_GAP_MILLIS = 10 * 60_000;
    private static final int LONGEST_GAP_INTERVALS = 4;

    /** The run with one report more, or a new one where there was none or the gap broke it. */
    static Run with(@Nullable Run before, Fix fix, Track track) {
        if (before == null || before.isBrokenBefore(fix, track)) {
            return new Run(fix, fix, 1);
        }
        return new Run(before.first, fix, before.reports + 1);
    }

    private boolean isBrokenBefore(Fix fix, Track track) {
        long interval = ReportingInterval.millis(track.kind(), last);
        return fix.heardMillis() - last.heardMillis() > Math.max(LONGEST_GAP_MILLIS, LONGEST_GAP_INTERVALS * interval);
    }

    long firstHeardMillis() {
        return first.heardMillis();
    }

    long millis() {
        return last.heardMillis() - first.heardMillis();
    }

    /** From the first to the last report, both counted: at least two reports, or one where no time is asked for. */
    boolean lasts(long millis) {
        return millis() >= millis && (millis == 0 || reports >= 2);
    }
}
