package org.roadstead.tracker.search;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/**
 * What is asked of the vessels of an image; all conditions must hold. A vessel that has told no position lies in no place.
 *
 * @param text as {@link TextMatch} reads it; null for no condition
 * @param box edges included; null for no condition
 * @param near the answer is ordered by distance from here; null for none
 * @param withinMetres greatest distance from {@code near}, 0 or more; null for any
 * @param polygon edges included; null for no condition
 * @param filter tested on each vessel as it is in the image
 * @param limit greatest number of vessels in the answer, 1 or more: the first ones in its order
 */
public record VesselQuery(@Nullable TextMatch text, @Nullable Box box, @Nullable Position near,
        @Nullable Double withinMetres, @Nullable Shape polygon, Predicate<Vessel> filter, int limit) {
    /** Every vessel. */
    public static final VesselQuery ALL = new VesselQuery(null, null, null, null, null, vessel -> true,
            Integer.MAX_VALUE);

    public VesselQuery {
        if (withinMetres != null && (near == null || !(withinMetres >= 0) || withinMetres.isInfinite())) {
            throw new IllegalArgumentException("expected 0 metres or more around a place, found " + withinMetres);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of 1 or more, found " + limit);
        }
    }

    public VesselQuery withText(@Nullable TextMatch other) {
        return new VesselQuery(other, box, near, withinMetres, polygon, filter, limit);
    }

    public VesselQuery withBox(@Nullable Box other) {
        return new VesselQuery(text, other, near, withinMetres, polygon, filter, limit);
    }

    /** Nearest first, without a greatest distance. */
    public VesselQuery withNear(@Nullable Position other) {
        return new VesselQuery(text, box, other, null, polygon, filter, limit);
    }

    /** Nearest first, none further than so many metres. */
    public VesselQuery withNear(Position other, double metres) {
        return new VesselQuery(text, box, other, metres, polygon, filter, limit);
    }

    public VesselQuery withPolygon(@Nullable Shape other) {
        return new VesselQuery(text, box, near, withinMetres, other, filter, limit);
    }

    public VesselQuery withFilter(Predicate<Vessel> other) {
        return new VesselQuery(text, box, near, withinMetres, polygon, other, limit);
    }

    public VesselQuery withLimit(int other) {
        return new VesselQuery(text, box, near, withinMetres, polygon, filter, other);
    }

    /** True if the vessel lies in the box and the polygon and passes the filter; distance and text are not looked at. */
    boolean admits(Vessel vessel) {
        Fix fix = vessel.fix();
        if (fix == null) {
            return box == null && near == null && polygon == null && filter.test(vessel);
        }
        return (box == null || box.contains(fix.latitudeDegrees(), fix.longitudeDegrees()))
                && (polygon == null || polygon.contains(fix.position())) && filter.test(vessel);
    }
}
