package org.roadstead.tracker.track;

/**
 * What a report says of its own position. There are few different ones; they are shared.
 *
 * @param accurate better than 10 m (position accuracy flag)
 * @param raim receiver autonomous integrity monitoring in use
 * @param second second of the minute at which it was taken, 0..59; 60 not available, 61 manual input, 62 dead reckoning, 63
 *        positioning inoperative
 */
public record PositionQuality(boolean accurate, boolean raim, int second) {
    private static final int SECONDS = 64;
    private static final PositionQuality[] ALL = all();

    /** Nothing is said. */
    public static final PositionQuality UNKNOWN = of(false, false, 60);

    private static PositionQuality[] all() {
        PositionQuality[] all = new PositionQuality[4 * SECONDS];
        for (int code = 0; code < all.length; code++) {
            all[code] = new PositionQuality((code & SECONDS) != 0, (code & 2 * SECONDS) != 0, code % SECONDS);
        }
        return all;
    }

    /** The shared value. */
    public static PositionQuality of(boolean accurate, boolean raim, int second) {
        int within = second >= 0 && second < SECONDS ? second : 60;
        return ofCode(within + (accurate ? SECONDS : 0) + (raim ? 2 * SECONDS : 0));
    }

    /** The shared value of a code. */
    public static PositionQuality ofCode(int code) {
        return ALL[code];
    }

    /** A number that stands for it, 0..255. */
    public int code() {
        return second + (accurate ? SECONDS : 0) + (raim ? 2 * SECONDS : 0);
    }

    /** Where the position came from: {@code gnss}, {@code manual}, {@code deadReckoning} or {@code inoperative}. */
    public String source() {
        return switch (second) {
            case 61 -> "manual";
            case 62 -> "deadReckoning";
            case 63 -> "inoperative";
            default -> "gnss";
        };
    }
}
