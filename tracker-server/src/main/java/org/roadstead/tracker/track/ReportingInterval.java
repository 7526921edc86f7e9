package org.roadstead.tracker.track;

/** How often a station should report: ITU-R M.1371-5 tables 1 and 2, nominal intervals without the shorter ones of a turn. */
public final class ReportingInterval {
    private static final int AT_ANCHOR = 1;
    private static final int MOORED = 5;
    private static final long MINUTE = 60_000;
    /** Between two reports of long-range identification and tracking, unless ordered otherwise. */
    static final long LRIT_MILLIS = 6 * 60 * MINUTE;

    private ReportingInterval() {}

    /** Milliseconds between two reports of a station of this kind in this state. */
    public static long millis(StationKind kind, Fix fix) {
        int sog = fix.hasSog() ? fix.sog() : 0;
        return switch (kind) {
            case CLASS_A -> classA(fix.status(), sog);
            case CLASS_B, CRAFT -> sog <= 20 ? 180_000 : 30_000;
            case BASE_STATION, SAR_AIRCRAFT -> 10_000;
            case AID_TO_NAVIGATION -> 180_000;
            case SART, MAN_OVERBOARD, EPIRB -> MINUTE;
            case LRIT -> LRIT_MILLIS;
            case RADAR -> 3_000;
        };
    }

    private static long classA(int status, int sog) {
        if ((status == AT_ANCHOR || status == MOORED) && sog <= 30) {
            return 180_000;
        }
        if (sog <= 140) {
            return 10_000;
        }
        return sog <= 230 ? 6_000 : 2_000;
    }

    /**
     * After so long without a report a track is stale: 20 intervals, at least 6 minutes, 30 at anchor or moored; a radar's target after a
     * minute; one that is followed by LRIT after two of the usual intervals and half an hour.
     */
    public static long staleAfterMillis(StationKind kind, Fix fix) {
        if (kind == StationKind.LRIT) {
            return longRangeStaleAfterMillis(LRIT_MILLIS);
        }
        if (kind == StationKind.RADAR) {
            return MINUTE;
        }
        boolean still = fix.status() == AT_ANCHOR || fix.status() == MOORED;
        return Math.max(20 * millis(kind, fix), still ? 30 * MINUTE : 6 * MINUTE);
    }

    /** The same for reports ordered at an interval. */
    static long longRangeStaleAfterMillis(long interval) {
        return 2 * interval + 30 * MINUTE;
    }
}
