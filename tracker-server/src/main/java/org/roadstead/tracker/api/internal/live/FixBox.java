package org.roadstead.tracker.api.internal.live;

import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.track.Fix;

/**
 * A box in the units of a fix, edges included.
 *
 * @param west 1/600000 degree; above {@code east} where the box crosses the 180th meridian
 */
record FixBox(int west, int south, int east, int north) {

    static FixBox of(Box box) {
        return new FixBox((int) Math.ceil(box.west() * Fix.UNITS), (int) Math.ceil(box.south() * Fix.UNITS),
                (int) Math.floor(box.east() * Fix.UNITS), (int) Math.floor(box.north() * Fix.UNITS));
    }

    boolean contains(@Nullable Fix fix) {
        return fix != null && contains(fix.latitude(), fix.longitude());
    }

    private boolean contains(int latitude, int longitude) {
        if (latitude < south || latitude > north) {
            return false;
        }
        return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    }
}
