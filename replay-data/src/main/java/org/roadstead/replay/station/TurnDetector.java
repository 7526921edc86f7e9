package org.roadstead.replay.station;

/** Says whether a ship turns: its heading is more than 5 degrees off the mean of the last 30 s (M.1371-5 annex 2 §4.3). */
public final class TurnDetector {
    private static final int SECONDS = 30;
    private static final double LIMIT_DEGREES = 5;

    private final double[] east = new double[SECONDS];
    private final double[] north = new double[SECONDS];
    private int seen;

    /** Takes the heading of the next second, degrees. */
    public boolean turning(double heading) {
        double radians = Math.toRadians(heading);
        east[seen % SECONDS] = Math.sin(radians);
        north[seen % SECONDS] = Math.cos(radians);
        seen++;
        double sumEast = 0;
        double sumNorth = 0;
        for (int i = 0; i < Math.min(seen, SECONDS); i++) {
            sumEast += east[i];
            sumNorth += north[i];
        }
        double off = Math.toDegrees(Math.atan2(sumEast, sumNorth)) - heading;
        return Math.abs(off - 360 * Math.rint(off / 360)) > LIMIT_DEGREES;
    }
}
