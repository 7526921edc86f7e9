package org.roadstead.tracker.track;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;

/**
 * Where one receiver stands and how far it can hear: as declared, or learnt from the places at which it first heard each station.
 *
 * <p>Declared: its range, or one and a half times the radio horizon of its antenna and a ship's, whichever is more, and a margin; by
 * the horizon alone at least 75 nautical miles, because refraction carries far beyond it on many days. Learnt: twice the distance
 * within which most stations were, but only while nearly all of them lie so near together that one antenna can have heard them.
 */
final class ReceiverReach {
    private static final double METRES_PER_MILE = Position.METRES_PER_NAUTICAL_MILE;
    /** Antenna of a large ship, metres. */
    private static final double SHIP_METRES = 40;
    /** Radio horizon in nautical miles is so much times the sum of the roots of both heights in metres. */
    private static final double HORIZON_FACTOR = 2.2;
    private static final double REFRACTION = 1.5;
    private static final double MARGIN_METRES = 20 * METRES_PER_MILE;
    private static final int MOST_SAMPLES = 256;
    private static final int LEAST_SAMPLES = 24;
    /** A single antenna has this share of its stations within {@link #ONE_ANTENNA_METRES}. */
    private static final double NEARLY_ALL = 0.97;
    private static final double ONE_ANTENNA_METRES = 100 * METRES_PER_MILE;
    private static final double LEAST_METRES = 75 * METRES_PER_MILE;

    private @Nullable Position declaredAt;
    private double declaredMetres;
    private final int[] latitudes = new int[MOST_SAMPLES];
    private final int[] longitudes = new int[MOST_SAMPLES];
    private long seen;
    private double latitude;
    private double longitude;
    /** How far it hears; not a number while that is not known. */
    private double metres = Double.NaN;

    /**
     * What the site says of it.
     *
     * @param at null if it moves or is not known
     * @param heightMetres of the antenna; not a number if not known
     * @param rangeMiles nautical miles; not a number if not known
     */
    void declare(@Nullable Position at, double heightMetres, double rangeMiles) {
        declaredAt = at;
        double horizon = Double.isNaN(heightMetres)
                ? 0
                : REFRACTION * HORIZON_FACTOR * (Math.sqrt(Math.max(0, heightMetres)) + Math.sqrt(SHIP_METRES));
        double miles = Math.max(horizon, Double.isNaN(rangeMiles) ? 0 : rangeMiles);
        double bound = miles * METRES_PER_MILE + MARGIN_METRES;
        declaredMetres = miles == 0
                ? Double.NaN
                : Double.isNaN(rangeMiles) ? Math.max(LEAST_METRES, bound) : bound;
        settle();
    }

    /** It heard a station that it had not heard before. */
    void learn(Fix fix) {
        int next = (int) (seen % MOST_SAMPLES);
        latitudes[next] = fix.latitude();
        longitudes[next] = fix.longitude();
        seen++;
        if (seen >= LEAST_SAMPLES && (seen == LEAST_SAMPLES || seen % 16 == 0)) {
            settle();
        }
    }

    /** True if it cannot have heard a station there; false also while nobody knows. */
    boolean excludes(Fix fix) {
        if (Double.isNaN(metres)) {
            return false;
        }
        double north = Math.abs(fix.latitudeDegrees() - latitude) * 60 * METRES_PER_MILE;
        return north > metres
                || Passage.metres(latitude, longitude, fix.latitudeDegrees(), fix.longitudeDegrees()) > metres;
    }

    private void settle() {
        if (declaredAt != null) {
            latitude = declaredAt.latitude();
            longitude = declaredAt.longitude();
            metres = Double.isNaN(declaredMetres) ? learntMetres() : declaredMetres;
            return;
        }
        int count = (int) Math.min(seen, MOST_SAMPLES);
        if (count < LEAST_SAMPLES) {
            metres = Double.NaN;
            return;
        }
        latitude = median(latitudes, count, 0) / Fix.UNITS;
        int middle = longitudes[0];
        longitude = Position.normalLongitude((middle + (double) median(longitudes, count, middle)) / Fix.UNITS);
        metres = learntMetres();
    }

    /** Middle of the differences from a base, the short way round. */
    private static int median(int[] all, int count, int base) {
        int[] differences = new int[count];
        int half = (int) (180 * Fix.UNITS);
        for (int i = 0; i < count; i++) {
            int difference = all[i] - base;
            differences[i] = difference > half
                    ? difference - 2 * half
                    : difference < -half
                            ? difference + 2 * half
                            : difference;
        }
        Arrays.sort(differences);
        return differences[count / 2];
    }

    private double learntMetres() {
        int count = (int) Math.min(seen, MOST_SAMPLES);
        if (count < LEAST_SAMPLES) {
            return Double.NaN;
        }
        double[] distances = new double[count];
        for (int i = 0; i < count; i++) {
            distances[i] = Passage.metres(latitude, longitude, latitudes[i] / Fix.UNITS, longitudes[i] / Fix.UNITS);
        }
        Arrays.sort(distances);
        if (distances[(int) (NEARLY_ALL * (count - 1))] > ONE_ANTENNA_METRES) {
            return Double.NaN;
        }
        return Math.max(LEAST_METRES, 2 * distances[(int) (0.9 * (count - 1))]);
    }
}
