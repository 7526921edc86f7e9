package org.roadstead.tracker.api.internal.live;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/**
 * What a client's map shows.
 *
 * @param seq number that the client gave to it
 * @param box its edges
 * @param padded what the client is told of: a quarter of its width and height more on each side, so that small moves need nothing
 * @param fixes the padded box in the units of a fix
 * @param zoom of the map
 * @param filter null if every station is wanted
 */
record LiveView(int seq, Box box, Box padded, FixBox fixes, double zoom, @Nullable Predicate<Vessel> filter) {
    private static final double PADDING = 0.25;

    /**
     * A view of a box whose longitudes may run on beyond 180 degrees, as those of a map do that was moved across that meridian.
     *
     * @throws IllegalArgumentException if the edges are out of range or south lies north of north
     */
    static LiveView of(int seq, double west, double south, double east, double north, double zoom,
            @Nullable Predicate<Vessel> filter) {
        if (!Double.isFinite(west) || !Double.isFinite(east)) {
            throw new IllegalArgumentException("expected longitudes in degrees, found " + west + " and " + east);
        }
        double width = west <= east ? east - west : east - west + 360;
        double height = north - south;
        Box padded = box(west - PADDING * width, Math.max(-90, south - PADDING * height), east + PADDING * width,
                Math.min(90, north + PADDING * height), width * (1 + 2 * PADDING));
        return new LiveView(seq, box(west, south, east, north, width), padded, FixBox.of(padded), zoom, filter);
    }

    private static Box box(double west, double south, double east, double north, double width) {
        return width >= 360
                ? new Box(-180, south, 180, north)
                : new Box(Position.normalLongitude(west), south, Position.normalLongitude(east), north);
    }

    /** True if a station is wanted and lies in the padded box. */
    boolean holds(Vessel vessel) {
        return fixes.contains(vessel.fix()) && passes(vessel);
    }

    /** True if a position lies in what the map shows. */
    boolean isOnMap(Fix fix) {
        return box.contains(fix.latitudeDegrees(), fix.longitudeDegrees());
    }

    boolean passes(Vessel vessel) {
        return filter == null || filter.test(vessel);
    }
}
