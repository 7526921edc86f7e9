package org.roadstead.tracker.track;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;

/**
 * Where the hull of a ship is: the reported position is its antenna, the four distances lead from there to bow, stern and sides
 * (M.1371-5 figure 41), turned by the true heading; by the course where there is no heading and the ship makes over 3 knots.
 */
public final class Hull {
    private static final int LEAST_SOG = 30;
    /** The bow tapers over this share of the length. */
    private static final double BOW = 0.2;

    private Hull() {}

    /** Its outline at a fix; null where size or direction is not known. */
    public static @Nullable Shape of(Fix fix, Identity identity) {
        double direction = direction(fix);
        if (Double.isNaN(direction) || identity.length() == 0 || identity.beam() == 0) {
            return null;
        }
        double ahead = identity.toBow();
        double astern = identity.toStern();
        double port = identity.toPort();
        double starboard = identity.toStarboard();
        if (ahead == 0 && port == 0) {
            // Size known, antenna unknown: taken amidships.
            ahead = astern / 2;
            astern = ahead;
            port = starboard / 2;
            starboard = port;
        }
        double shoulder = ahead - BOW * identity.length();
        double middle = (starboard - port) / 2;
        return Shape.polygon(List.of(at(fix, direction, ahead, middle), at(fix, direction, shoulder, starboard),
                at(fix, direction, -astern, starboard), at(fix, direction, -astern, -port),
                at(fix, direction, shoulder, -port)));
    }

    /** Degrees true in which the bow points; not a number where nobody knows. */
    public static double direction(Fix fix) {
        if (fix.hasHeading()) {
            return fix.heading();
        }
        return fix.hasCog() && fix.hasSog() && fix.sog() > LEAST_SOG ? fix.cogDegrees() : Double.NaN;
    }

    private static Position at(Fix fix, double direction, double ahead, double starboard) {
        return fix.position()
                .moved(direction + Math.toDegrees(Math.atan2(starboard, ahead)), Math.hypot(ahead, starboard));
    }
}
