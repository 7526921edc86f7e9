package org.roadstead.replay.load;

import org.roadstead.ais.AisEncoder;
import org.roadstead.replay.feed.Messages;
import org.roadstead.replay.feed.TagBlock;

/**
 * Position reports of many vessels at an even rate. The vessels report in turn, each sailing its own circle of five
 * nautical miles at ten knots, spread over the seas between 60 degrees south and north whether there is land or not.
 * Where a vessel is depends on the time alone, so that one traffic goes on where another ended.
 */
public final class LoadTraffic {
    /** Most vessels: a million numbers of each of the nations used. */
    public static final int MOST_VESSELS = 4_000_000;

    private static final int[] NATIONS = {316, 338, 538, 636};
    private static final int NUMBERS_OF_A_NATION = 1_000_000;
    private static final double GOLDEN_SHARE = 0.618_033_988_749_895;
    private static final double KNOTS = 10;
    private static final double RADIUS_NAUTICAL_MILES = 5;
    private static final double RADIANS_PER_SECOND = KNOTS / RADIUS_NAUTICAL_MILES / 3_600;

    private final int vessels;
    private final double rate;
    private final long startMillis;
    private final String receiver;
    private final AisEncoder encoder = new AisEncoder();
    private long sent;

    /**
     * @param vessels how many report in turn, 1 to {@link #MOST_VESSELS}
     * @param rate messages a second
     * @param startMillis time of the first, milliseconds since 1970
     * @param receiver TAG source of all lines
     */
    public LoadTraffic(int vessels, double rate, long startMillis, String receiver) {
        if (vessels < 1 || vessels > MOST_VESSELS) {
            throw new IllegalArgumentException("vessels: expected 1 to " + MOST_VESSELS + ", found " + vessels);
        }
        if (!(rate > 0)) {
            throw new IllegalArgumentException("rate: expected messages a second, found " + rate);
        }
        this.vessels = vessels;
        this.rate = rate;
        this.startMillis = startMillis;
        this.receiver = receiver;
    }

    /** When the next line is due, milliseconds since 1970. */
    public long nextMillis() {
        return startMillis + (long) (sent * 1_000.0 / rate);
    }

    /** The next line, without its end. */
    public byte[] next() {
        long millis = nextMillis();
        int vessel = (int) (sent++ % vessels);
        double angle = 2 * Math.PI * share(vessel * GOLDEN_SHARE)
                + millis / 1_000.0 * RADIANS_PER_SECOND;
        double radius = RADIUS_NAUTICAL_MILES / 60;
        double lat = -60 + 120 * share(vessel * GOLDEN_SHARE) + radius * Math.cos(angle);
        double lon = -179 + 358.0 * vessel / vessels
                + radius * Math.sin(angle) / Math.max(0.1, Math.cos(Math.toRadians(lat)));
        double course = (Math.toDegrees(angle) + 90) % 360;
        int mmsi = NATIONS[vessel / NUMBERS_OF_A_NATION] * 1_000_000 + vessel % NUMBERS_OF_A_NATION;
        long second = Math.floorDiv(millis, 1_000L);
        String sentence = encoder.sentences(Messages.classA(mmsi, 0, 0, lat, lon, KNOTS, course, course,
                Math.floorMod(second, 60)), "AI", 'A', 0).get(0);
        return TagBlock.line(receiver, second, sentence);
    }

    private static double share(double value) {
        return value - Math.floor(value);
    }
}
