package org.roadstead.tracker.track;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;

/**
 * Where each receiver's radar is and how it heads: as its own position and compass sentences tell, else where the site says that the
 * receiver stands. The engine's thread alone.
 */
public final class OwnShip {
    /** An own position or heading holds so long. */
    private static final long HOLDS_MILLIS = 60_000;
    private static final int MOST_RECEIVERS = 10_000;

    private final Map<String, Place> places = new HashMap<>();

    private static final class Place {
        private @Nullable Position declared;
        private @Nullable Position told;
        private long toldMillis;
        private double heading = Double.NaN;
        private long headingMillis;
    }

    private @Nullable Place of(String receiver) {
        Place place = places.get(receiver);
        if (place == null && places.size() < MOST_RECEIVERS) {
            place = new Place();
            places.put(receiver, place);
        }
        return place;
    }

    /** Where the site says that it stands; null if it moves or is not known. */
    public void declared(String receiver, @Nullable Position at) {
        Place place = of(receiver);
        if (place != null) {
            place.declared = at;
        }
    }

    /** Its own position. */
    public void at(String receiver, Position at, long heardMillis) {
        Place place = of(receiver);
        if (place != null) {
            place.told = at;
            place.toldMillis = heardMillis;
        }
    }

    /** Its true heading, degrees. */
    public void heads(String receiver, double degrees, long heardMillis) {
        Place place = of(receiver);
        if (place != null) {
            place.heading = degrees;
            place.headingMillis = heardMillis;
        }
    }

    /** Where it is at a moment; null if nobody knows. */
    public @Nullable Position at(String receiver, long heardMillis) {
        Place place = places.get(receiver);
        if (place == null) {
            return null;
        }
        return place.told != null && Math.abs(heardMillis - place.toldMillis) <= HOLDS_MILLIS
                ? place.told
                : place.declared;
    }

    /** A direction that may be relative to the heading, as degrees true; not a number if the heading is not known. */
    public double trueDegrees(String receiver, double degrees, boolean isRelative, long heardMillis) {
        if (!isRelative) {
            return degrees;
        }
        Place place = places.get(receiver);
        if (place == null || Math.abs(heardMillis - place.headingMillis) > HOLDS_MILLIS) {
            return Double.NaN;
        }
        return (place.heading + degrees) % 360;
    }
}
