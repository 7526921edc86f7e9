package org.roadstead.tracker.api.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.search.TextMatch;
import org.roadstead.tracker.search.VesselQuery;
import org.roadstead.tracker.track.Fix;

/**
 * What the query parameters of {@code /vessels} ask for; the trails and the filter of a live view are asked for in the same way.
 *
 * @param text what the vessel is called; null for no condition
 * @param box edges included; null for no condition
 * @param near orders by distance from here; null for none
 * @param withinMetres greatest distance from {@code near}; null for any
 * @param polygon edges included; null for no condition
 * @param fields the conditions on fields, by name
 */
public record VesselCriteria(@Nullable TextMatch text, @Nullable Box box, @Nullable Position near,
        @Nullable Double withinMetres, @Nullable Shape polygon, Predicate<Vessel> fields) {
    /** Of latitude: at the equator, where they are least. */
    private static final double LEAST_METRES_PER_DEGREE = 110_574;

    /**
     * Reads the parameters; what is wrong with them becomes a problem of the query.
     *
     * @param besides names of further parameters, which are no fields
     */
    public static VesselCriteria read(Query query, Set<String> besides) {
        String text = query.text("q");
        Predicate<Vessel> fields = vessel -> true;
        for (Map.Entry<String, String> field : query
                .fields(name -> besides.contains(name) || VesselFilter.isField(name))
                .entrySet()) {
            if (!besides.contains(field.getKey())) {
                fields = fields.and(field(query, field.getKey(), field.getValue()));
            }
        }
        return new VesselCriteria(text == null ? null : new TextMatch(text), query.box(), query.near(), query.within(),
                query.polygon(), fields);
    }

    private static Predicate<Vessel> field(Query query, String name, String value) {
        try {
            return VesselFilter.of(name, value).orElseThrow();
        } catch (IllegalArgumentException bad) {
            query.problems().add(new Problem(name, String.valueOf(bad.getMessage())));
            return vessel -> true;
        }
    }

    /** The same as a question to the search. */
    public VesselQuery query() {
        VesselQuery query = VesselQuery.ALL.withText(text).withBox(box).withPolygon(polygon).withFilter(fields);
        Position place = near;
        if (place == null) {
            return query;
        }
        return withinMetres == null ? query.withNear(place) : query.withNear(place, withinMetres);
    }

    /** True if the vessel is asked for where it was last. */
    public boolean admits(Vessel vessel) {
        Fix fix = vessel.fix();
        boolean isThere = fix == null ? box == null && near == null && polygon == null : holds(fix);
        return isThere && names(vessel);
    }

    /** True if the vessel is asked for, wherever it is. */
    public boolean names(Vessel vessel) {
        return fields.test(vessel) && (text == null || text.matches(vessel));
    }

    /** True if the fix lies where it is asked for. */
    public boolean holds(Fix fix) {
        return (box == null || box.contains(fix.latitudeDegrees(), fix.longitudeDegrees()))
                && (polygon == null || polygon.contains(fix.position()))
                && (near == null || withinMetres == null || isWithin(fix, near, withinMetres));
    }

    /** The difference of latitude alone keeps most fixes from being measured. */
    private static boolean isWithin(Fix fix, Position near, double metres) {
        return Math.abs(fix.latitudeDegrees() - near.latitude()) * LEAST_METRES_PER_DEGREE <= metres
                && near.metresTo(fix.position()) <= metres;
    }
}
