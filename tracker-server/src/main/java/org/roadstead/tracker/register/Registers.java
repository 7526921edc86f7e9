package org.roadstead.tracker.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.geo.Position;

/**
 * Everything that acts have put and not removed, as one immutable value.
 *
 * <p>The entries are the acts' own records: a facility in the register is the {@link Deed.FacilityPut} that put it.
 */
public final class Registers {
    /** Nothing put yet. */
    public static final Registers EMPTY = new Registers();

    /** The word for all areas in a {@link Deed.LevelSet}. */
    public static final String ALL_AREAS = "all";

    private @Nullable String home;
    private Map<String, Deed.AreaPut> areas = Map.of();
    private Map<String, Deed.FacilityPut> facilities = Map.of();
    private Map<String, Deed.ZonePut> zones = Map.of();
    private Map<PlaceKey, Deed.PlacePut> places = Map.of();
    private Map<String, Deed.ReceiverPut> receivers = Map.of();
    private Map<String, Deed.PermissionPut> permissions = Map.of();
    private Map<String, Deed.ExemptPut> exemptions = Map.of();
    private Map<ParameterKey, Map<Integer, Double>> parameters = Map.of();
    private Levels areaLevels = Levels.NONE;
    private Levels facilityLevels = Levels.NONE;

    private record PlaceKey(PlaceKind kind, String id) {}

    private record ParameterKey(String rule, String parameter) {}

    private Registers() {}

    private Registers(Registers before) {
        this.home = before.home;
        this.areas = before.areas;
        this.facilities = before.facilities;
        this.zones = before.zones;
        this.places = before.places;
        this.receivers = before.receivers;
        this.permissions = before.permissions;
        this.exemptions = before.exemptions;
        this.parameters = before.parameters;
        this.areaLevels = before.areaLevels;
        this.facilityLevels = before.facilityLevels;
    }

    /** The registers after this act; these same ones if the act concerns none of them. */
    public Registers after(Act act) {
        Registers next = new Registers(this);
        switch (act.deed()) {
            case Deed.SitePut put -> next.home = put.home();
            case Deed.AreaPut put -> next.areas = with(areas, put.id(), put);
            case Deed.AreaRemove remove -> next.areas = without(areas, remove.id());
            case Deed.FacilityPut put -> next.facilities = with(facilities, put.id(), put);
            case Deed.FacilityRemove remove -> next.facilities = without(facilities, remove.id());
            case Deed.ZonePut put -> next.zones = with(zones, put.id(), put);
            case Deed.ZoneRemove remove -> next.zones = without(zones, remove.id());
            case Deed.PlacePut put -> next.places = with(places, new PlaceKey(put.kind(), put.id()), put);
            case Deed.PlaceRemove remove -> next.places = without(places, new PlaceKey(remove.kind(), remove.id()));
            case Deed.ReceiverPut put -> next.receivers = with(receivers, put.id(), put);
            case Deed.ReceiverRemove remove -> next.receivers = without(receivers, remove.id());
            case Deed.PermissionPut put -> next.permissions = with(permissions, put.id(), put);
            case Deed.PermissionRemove remove -> next.permissions = without(permissions, remove.id());
            case Deed.ExemptPut put -> next.exemptions = with(exemptions, put.id(), put);
            case Deed.ExemptRemove remove -> next.exemptions = without(exemptions, remove.id());
            case Deed.ParameterSet set ->
                next.parameters = with(parameters, new ParameterKey(set.rule(), set.parameter()), set.values());
            case Deed.LevelSet set -> next.set(set, act);
            case Deed.AlertAct alert -> {
                return this;
            }
            case Deed.Recorded recorded -> {
                return this;
            }
        }
        return next;
    }

    private void set(Deed.LevelSet set, Act act) {
        LevelEntry entry = new LevelEntry(set.level(), act.atMillis(), set.untilMillis(), act.by(), act.reason());
        if (set.facility() != null) {
            facilityLevels = facilityLevels.with(set.facility(), entry);
        } else if (set.area() != null) {
            areaLevels = areaLevels.with(set.area(), entry);
        }
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.remove(key);
        return Collections.unmodifiableMap(copy);
    }

    /** ISO 3166-1 alpha-2; null until it is put. */
    public @Nullable String home() {
        return home;
    }

    public Collection<Deed.AreaPut> areas() {
        return areas.values();
    }

    public Deed.@Nullable AreaPut area(String id) {
        return areas.get(id);
    }

    public Collection<Deed.FacilityPut> facilities() {
        return facilities.values();
    }

    public Deed.@Nullable FacilityPut facility(String id) {
        return facilities.get(id);
    }

    public Collection<Deed.ZonePut> zones() {
        return zones.values();
    }

    public Deed.@Nullable ZonePut zone(String id) {
        return zones.get(id);
    }

    /** All places of a kind, in the order in which they were put. */
    public List<Deed.PlacePut> places(PlaceKind kind) {
        return places.values().stream().filter(place -> place.kind() == kind).toList();
    }

    public Collection<Deed.ReceiverPut> receivers() {
        return receivers.values();
    }

    public Deed.@Nullable ReceiverPut receiver(String id) {
        return receivers.get(id);
    }

    public Collection<Deed.PermissionPut> permissions() {
        return permissions.values();
    }

    public Deed.@Nullable PermissionPut permission(String id) {
        return permissions.get(id);
    }

    public Collection<Deed.ExemptPut> exemptions() {
        return exemptions.values();
    }

    /** True if a permission covers the vessel at the place at that moment: from its start on, before its end. */
    public boolean permits(@Nullable String mmsi, String place, long atMillis) {
        return permissions.values()
                .stream()
                .anyMatch(permission -> permission.mmsi().equals(mmsi)
                        && permission.places().contains(place) && atMillis >= permission.fromMillis()
                        && atMillis < permission.untilMillis());
    }

    /** True if the site has exempted the vessel from the rule at that moment. */
    public boolean exempts(String rule, @Nullable String mmsi, long atMillis) {
        return exemptions.values()
                .stream()
                .anyMatch(exempt -> exempt.rule().equals(rule) && exempt.mmsi().equals(mmsi)
                        && (exempt.fromMillis() == null || atMillis >= exempt.fromMillis())
                        && (exempt.untilMillis() == null || atMillis < exempt.untilMillis()));
    }

    /** What the site has set for a parameter at a level; null where the catalogue's value holds. */
    public @Nullable Double parameter(String rule, String parameter, int level) {
        Map<Integer, Double> values = parameters.get(new ParameterKey(rule, parameter));
        return values == null ? null : values.get(level);
    }

    /** The setting in force for an area, its own or that for all; null where none was made. */
    public @Nullable LevelEntry levelOfArea(String area, long atMillis) {
        LevelEntry own = areaLevels.at(area, atMillis);
        LevelEntry all = areaLevels.at(ALL_AREAS, atMillis);
        if (own == null || all == null) {
            return own == null ? all : own;
        }
        return own.sinceMillis() >= all.sinceMillis() ? own : all;
    }

    /** The setting in force for the facility alone; null where none was made. */
    public @Nullable LevelEntry levelOfFacilityAlone(String facility, long atMillis) {
        return facilityLevels.at(facility, atMillis);
    }

    /** Security level at a place: the highest of the areas with a shape that hold it; where there is none, of those without. */
    public int levelAt(Position place, long atMillis) {
        List<String> holding = shapedAreasAt(place);
        return highest(holding.isEmpty() ? shapelessAreas() : holding, atMillis);
    }

    /**
     * Security level of a facility: the highest of its own, of the area it names and of the areas that hold it. An area without a
     * shape holds the facilities that name none.
     */
    public int levelOf(Deed.FacilityPut facility, long atMillis) {
        List<String> holding = new ArrayList<>(shapedAreasAt(facility.shape().centre()));
        String named = facility.area();
        holding.addAll(named == null ? shapelessAreas() : List.of(named));
        return Math.max(level(facilityLevels.at(facility.id(), atMillis)), highest(holding, atMillis));
    }

    /** Security level of a facility for what is near it: also of the areas with a shape that hold the place. */
    public int levelOf(Deed.FacilityPut facility, Position place, long atMillis) {
        int level = levelOf(facility, atMillis);
        List<String> holding = shapedAreasAt(place);
        return holding.isEmpty() ? level : Math.max(level, highest(holding, atMillis));
    }

    private List<String> shapedAreasAt(Position place) {
        return areas.values()
                .stream()
                .filter(area -> area.shape() != null && area.shape().contains(place))
                .map(Deed.AreaPut::id)
                .toList();
    }

    private List<String> shapelessAreas() {
        return areas.values().stream().filter(area -> area.shape() == null).map(Deed.AreaPut::id).toList();
    }

    /** Of no area at all it is what was set for all. */
    private int highest(List<String> holding, long atMillis) {
        return holding.isEmpty()
                ? level(areaLevels.at(ALL_AREAS, atMillis))
                : holding.stream().mapToInt(area -> level(levelOfArea(area, atMillis))).max().getAsInt();
    }

    private static int level(@Nullable LevelEntry entry) {
        return entry == null ? LevelEntry.NORMAL : entry.level();
    }
}
