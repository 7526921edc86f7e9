package org.roadstead.tracker.api.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Distress;
import org.roadstead.tracker.track.Fix;

/** Filters of vessels by the fields of their view; of several values with commas between them one must hold. */
public final class VesselFilter {
    private static final Set<String> OWN = Set.of("track", "mmsi", "flag", "class", "state", "imo", "shiptype",
            "status",
            "shipname", "callsign", "destination", "source", "alerted");
    /** Fields of the view that are compared as it shows them. */
    private static final Set<String> VIEW_FIELDS = Set.of("lat", "lon", "sog", "cog", "heading", "turn", "eta",
            "draught", "length", "beam", "aidType", "virtual", "heardAt", "positionAt", "sources", "doubt");

    private VesselFilter() {}

    /** True if {@link #of} knows a field of this name. */
    public static boolean isField(String name) {
        return OWN.contains(name) || VIEW_FIELDS.contains(name);
    }

    /**
     * The filter of one parameter; empty if no field has this name.
     *
     * @throws IllegalArgumentException if the value is none that the field can have
     */
    public static Optional<Predicate<Vessel>> of(String field, String value) {
        return Optional.ofNullable(switch (field) {
            case "track" -> text(value, Vessel::track);
            case "mmsi" -> text(value, Vessel::mmsi);
            case "flag" -> text(value, Vessel::flag);
            case "class" -> text(value, vessel -> vessel.kind().code());
            case "state" -> text(value, vessel -> vessel.staleness().name());
            case "imo" -> number(value, vessel -> vessel.identity().imo());
            case "shiptype" -> number(value, vessel -> vessel.identity().shipType());
            case "status" -> number(value, vessel -> status(vessel.fix()));
            case "shipname" -> whole(value, vessel -> vessel.identity().name());
            case "callsign" -> text(value, vessel -> vessel.identity().callSign());
            case "destination" -> whole(value, vessel -> vessel.identity().destination());
            case "doubt" -> text(value, vessel -> vessel.doubt() == null ? null : vessel.doubt().code());
            case "distress" -> text(value, VesselFilter::distress);
            case "source" -> vessel -> vessel.sources().contains(value);
            case "alerted" -> flag(value);
            default ->
                VIEW_FIELDS.contains(field)
                        ? vessel -> FieldFilter.matches(VesselView.of(vessel).path(field), value)
                        : null;
        });
    }

    private static @Nullable String distress(Vessel vessel) {
        Distress distress = vessel.identity().distress();
        return distress == null ? null : distress.code();
    }

    private static @Nullable Integer status(@Nullable Fix fix) {
        return fix == null ? null : fix.status();
    }

    private static Predicate<Vessel> text(String value, Function<Vessel, @Nullable String> field) {
        List<String> wanted = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        return vessel -> {
            String found = field.apply(vessel);
            return found != null && wanted.stream().anyMatch(found::equalsIgnoreCase);
        };
    }

    /** Text in which a comma may stand. */
    private static Predicate<Vessel> whole(String value, Function<Vessel, @Nullable String> field) {
        return vessel -> value.equalsIgnoreCase(field.apply(vessel));
    }

    private static Predicate<Vessel> number(String value, Function<Vessel, @Nullable Integer> of) {
        List<Integer> wanted;
        try {
            wanted = Arrays.stream(value.split(",", -1)).map(String::strip).map(Integer::valueOf).toList();
        } catch (NumberFormatException bad) {
            throw new IllegalArgumentException(
                    "expected a whole number or several with commas between them, found " + value, bad);
        }
        return vessel -> {
            Integer found = of.apply(vessel);
            return found != null && wanted.contains(found);
        };
    }

    private static Predicate<Vessel> flag(String value) {
        boolean wanted = Boolean.parseBoolean(value);
        return vessel -> vessel.alerted() == wanted;
    }
}
