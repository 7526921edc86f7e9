package org.roadstead.tracker.track;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;

/**
 * A position at a time.
 *
 * @param heardMillis when the antenna received it, epoch milliseconds
 * @param latitude 1/600000 degree north
 * @param longitude 1/600000 degree east
 * @param sog speed over ground, 1/10 knot; 1023 not available, 1022 for 102.2 knots or more
 * @param cog course over ground, 1/10 degree true; 3600 not available
 * @param heading true heading, degrees; 511 not available
 * @param rateOfTurn ROT indicator as sent, -127..127; -128 not available
 * @param status navigational status, 0..15; 15 not defined
 * @param messageType type of the AIS message that told it, 1..27; {@link #LRIT_REPORT} and {@link #RADAR_TARGET} for others
 * @param quality what the report says of its position
 * @param doubt why the position is not believed; null if it is
 * @param report where it came from
 * @param alsoHeard the same report by other receivers
 */
public record Fix(long heardMillis, int latitude, int longitude, int sog, int cog, int heading, int rateOfTurn,
        int status, int messageType, PositionQuality quality, @Nullable Doubt doubt, Report report,
        List<Report> alsoHeard) {
    /** AIS units of latitude and longitude in a degree. */
    public static final double UNITS = 600_000.0;

    public static final int SOG_NOT_AVAILABLE = 1023;
    public static final int COG_NOT_AVAILABLE = 3600;
    public static final int HEADING_NOT_AVAILABLE = 511;
    public static final int ROT_NOT_AVAILABLE = -128;

    /** Message type of a report of long-range identification and tracking. */
    public static final int LRIT_REPORT = 101;
    /** Message type of a target that a radar tracks. */
    public static final int RADAR_TARGET = 102;

    public double latitudeDegrees() {
        return latitude / UNITS;
    }

    public double longitudeDegrees() {
        return longitude / UNITS;
    }

    public Position position() {
        return new Position(latitudeDegrees(), longitudeDegrees());
    }

    public boolean hasSog() {
        return sog < SOG_NOT_AVAILABLE;
    }

    public double sogKnots() {
        return sog / 10.0;
    }

    public boolean hasCog() {
        return cog < COG_NOT_AVAILABLE;
    }

    public double cogDegrees() {
        return cog / 10.0;
    }

    public boolean hasHeading() {
        return heading < 360;
    }

    /** The same fix, heard by one receiver more. */
    Fix heardBy(Report other) {
        List<Report> more = new ArrayList<>(alsoHeard);
        more.add(other);
        return new Fix(heardMillis, latitude, longitude, sog, cog, heading, rateOfTurn, status, messageType, quality,
                doubt, report, List.copyOf(more));
    }

    /** The same fix with another mark; null to believe it. */
    Fix doubted(@Nullable Doubt mark) {
        return new Fix(heardMillis, latitude, longitude, sog, cog, heading, rateOfTurn, status, messageType, quality,
                mark, report, alsoHeard);
    }

    /** True if the position is believed. */
    public boolean isBelieved() {
        return doubt == null;
    }
}
