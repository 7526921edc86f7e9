package org.roadstead.replay.station;

/** How often a station reports, in seconds (ITU-R M.1371-5 tables 1 and 2, to whole seconds). */
public final class ReportingIntervals {
    /** Static data: message 5, or 24 A and B (M.1371-5 §4.2.1). */
    public static final long STATIC = 360;

    private static final int AT_ANCHOR = 1;
    private static final int MOORED = 5;

    private ReportingIntervals() {}

    /**
     * Interval of position reports.
     *
     * @param status navigational status; heeded for class A only
     * @param sogKnots speed over ground as the unit reports it
     * @param turning whether the heading is more than 5 degrees off its mean of 30 s; heeded for class A only
     */
    public static long seconds(StationKind kind, int status, double sogKnots, boolean turning) {
        return switch (kind) {
            case CLASS_A -> classA(status, sogKnots, turning);
            case CLASS_B -> sogKnots > 2 ? 30 : 180;
            case SAR_AIRCRAFT -> 10;
            case AID_TO_NAVIGATION -> 180;
            case DISTRESS -> 60;
            case NONE -> Long.MAX_VALUE;
        };
    }

    private static long classA(int status, double sogKnots, boolean turning) {
        if ((status == AT_ANCHOR || status == MOORED) && sogKnots <= 3) {
            return 180;
        }
        if (sogKnots > 23) {
            return 2;
        }
        if (sogKnots > 14) {
            return turning ? 2 : 6;
        }
        return turning ? 3 : 10;
    }
}
