package org.roadstead.tracker.track;

import java.util.Locale;
import org.roadstead.ais.message.AidToNavigationReport;

/** What is where an aid to navigation report says that an aid is. */
public enum Aid {
    /** The aid itself sends, from where it is. */
    REAL,
    /** Nothing: it is on screens only. */
    VIRTUAL,
    /** A real aid, but a station ashore speaks for it: its position is not measured on it. */
    SYNTHETIC;

    private static final int SURVEYED = 7;
    private static final int FIRST_FLOATING = 14;
    private static final int SIXTH_DIGIT_VIRTUAL = 6;

    /** Its name in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * By the flag or the sixth digit of the number. A report does not say that it is synthetic: a floating aid whose position is
     * surveyed or estimated is taken for one.
     */
    static Aid of(AidToNavigationReport report) {
        if (report.isVirtual() || (MmsiFormat.of(report.mmsi()) == MmsiFormat.AID_TO_NAVIGATION
                && report.mmsi() / 1_000 % 10 == SIXTH_DIGIT_VIRTUAL)) {
            return VIRTUAL;
        }
        boolean floating = report.aidType() >= FIRST_FLOATING;
        boolean measured = report.epfd() != SURVEYED && report.utcSecond() < 61;
        return floating && !measured ? SYNTHETIC : REAL;
    }
}
