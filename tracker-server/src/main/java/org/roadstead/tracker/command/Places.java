package org.roadstead.tracker.command;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Subject;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.security.Place;

/** Finds the places where a deed takes effect, on which rights depend. */
final class Places {
    private final Standing standing;

    Places(Standing standing) {
        this.standing = standing;
    }

    List<Place> of(Deed deed) {
        return switch (deed) {
            case Deed.LevelSet set -> List.of(level(set));
            case Deed.PermissionPut put -> permission(put);
            case Deed.PermissionRemove remove -> permission(standing.registers().permission(remove.id()));
            case Deed.AlertAct act -> List.of(alert(standing.alert(act.alert())));
            case Deed.AreaPut put -> List.of(area(put.id()));
            case Deed.AreaRemove remove -> List.of(area(remove.id()));
            case Deed.FacilityPut put -> moved(standing.registers().facility(put.id()), put, this::facility);
            case Deed.FacilityRemove remove -> List.of(facility(remove.id()));
            case Deed.ZonePut put -> moved(standing.registers().zone(put.id()), put, this::zone);
            case Deed.ZoneRemove remove -> List.of(facilityOrZone(remove.id()));
            case Deed.Recorded recorded -> List.of(recorded.fields().get("facility") instanceof String facility
                    ? facility(facility)
                    : Place.EVERYWHERE);
            case Deed.SitePut put -> List.of(Place.EVERYWHERE);
            case Deed.PlacePut put -> List.of(Place.EVERYWHERE);
            case Deed.PlaceRemove remove -> List.of(Place.EVERYWHERE);
            case Deed.ReceiverPut put -> List.of(Place.EVERYWHERE);
            case Deed.ReceiverRemove remove -> List.of(Place.EVERYWHERE);
            case Deed.ExemptPut put -> List.of(Place.EVERYWHERE);
            case Deed.ExemptRemove remove -> List.of(Place.EVERYWHERE);
            case Deed.ParameterSet set -> List.of(Place.EVERYWHERE);
        };
    }

    private Place level(Deed.LevelSet set) {
        if (set.facility() != null) {
            return facility(set.facility());
        }
        return set.area() == null ? Place.EVERYWHERE : area(set.area());
    }

    private List<Place> permission(Deed.@Nullable PermissionPut permission) {
        return permission == null
                ? List.of(Place.EVERYWHERE)
                : permission.places().stream().map(this::facilityOrZone).toList();
    }

    private Place alert(@Nullable Alert alert) {
        if (alert == null) {
            return Place.EVERYWHERE;
        }
        Subject subject = alert.subject();
        if (subject != null && (subject.kind().equals("facility") || subject.kind().equals("zone"))) {
            return facilityOrZone(subject.id());
        }
        Position position = alert.position();
        return position == null ? Place.EVERYWHERE : new Place(null, standing.areasAt(position));
    }

    /** A thing that is put again concerns the place that it leaves too. */
    private static <T> List<Place> moved(@Nullable T before, T after, Function<T, Place> place) {
        return before == null ? List.of(place.apply(after)) : List.of(place.apply(before), place.apply(after));
    }

    private static Place area(String id) {
        return new Place(null, Set.of(id));
    }

    private Place facility(String id) {
        Deed.FacilityPut known = standing.registers().facility(id);
        return known == null ? new Place(id, Set.of()) : facility(known);
    }

    private Place facility(Deed.FacilityPut facility) {
        return new Place(facility.id(), standing.areasOf(facility));
    }

    private Place zone(Deed.ZonePut zone) {
        Set<String> areas = standing.areasAt(zone.shape().centre());
        if (zone.area() != null) {
            areas.add(zone.area());
        }
        return new Place(null, areas);
    }

    private Place facilityOrZone(String id) {
        Deed.ZonePut zone = standing.registers().zone(id);
        return zone == null || standing.registers().facility(id) != null ? facility(id) : zone(zone);
    }
}
