package org.roadstead.tracker.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.act.PlaceKind;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.track.ReceiverShare;
import org.roadstead.tracker.zone.ShapeIndex;

/**
 * What a rule may know beside its subject: known time, the registers, the values of parameters in force, and what is near a place.
 * Holds for one call.
 *
 * @param knownMillis now
 * @param facilitiesNear candidates within the reach of any rule
 * @param corridors transit corridors
 */
public record Situation(long knownMillis, Registers registers, ShapeIndex<Deed.FacilityPut> facilitiesNear,
        ShapeIndex<Deed.PlacePut> corridors, ReceiverShare receiverShare) {
    /** No rule reaches further from a facility than this, metres; the greatest value of a parameter keeps to it. */
    public static final double FACILITY_REACH_METRES = 6_000;

    /** A situation with the indexes of its registers. */
    public static Situation of(long knownMillis, Registers registers, ReceiverShare receiverShare) {
        return new Situation(knownMillis, registers,
                new ShapeIndex<>(registers.facilities(), Deed.FacilityPut::shape, FACILITY_REACH_METRES),
                new ShapeIndex<>(
                        registers.places(PlaceKind.CORRIDOR).stream().filter(place -> place.shape() != null).toList(),
                        Deed.PlacePut::requireShape, 0),
                receiverShare);
    }

    /** The same at another moment. */
    public Situation at(long millis) {
        return new Situation(millis, registers, facilitiesNear, corridors, receiverShare);
    }

    /** Value in force of a parameter at a security level. */
    public double parameter(RuleCard card, String name, int level) {
        Double set = registers.parameter(card.id(), name, level);
        return set != null ? set : card.parameter(name).at(level);
    }

    /** All of the rule's parameters at a level, by name. */
    public Map<String, Object> parameters(RuleCard card, int level) {
        Map<String, Object> values = new TreeMap<>();
        card.parameters().forEach(parameter -> values.put(parameter.name(), parameter(card, parameter.name(), level)));
        return values;
    }

    /** Facilities that may lie within reach. */
    public List<Deed.FacilityPut> facilitiesNear(Position place) {
        return facilitiesNear.near(place.latitude(), place.longitude());
    }

    /** True inside a transit corridor. */
    public boolean inCorridor(Position place) {
        return corridors.near(place.latitude(), place.longitude())
                .stream()
                .anyMatch(corridor -> corridor.requireShape().contains(place));
    }
}
