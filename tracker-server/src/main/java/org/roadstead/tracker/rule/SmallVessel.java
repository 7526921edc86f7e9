package org.roadstead.tracker.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.StationKind;
import org.roadstead.tracker.track.Track;

/**
 * The catalogue's small(v): Class B of any length; Class A below a length, or of a small-craft type whose length is not known; never
 * one of the service types.
 */
final class SmallVessel {
    /** Pilot vessel, SAR, tug, port tender, law enforcement. */
    private static final Set<Integer> NEVER = Set.of(50, 51, 52, 53, 55);
    /** Fishing, sailing, pleasure craft. */
    private static final Set<Integer> SMALL_TYPES = Set.of(30, 36, 37);

    private SmallVessel() {}

    static boolean isSmall(Track track, double lengthMaxMetres) {
        Identity identity = track.identity();
        Integer type = identity.shipType();
        if (!track.kind().isVessel() || (type != null && NEVER.contains(type))) {
            return false;
        }
        if (track.kind() != StationKind.CLASS_A) {
            return true;
        }
        return identity.hasLength() ? identity.length() < lengthMaxMetres : type != null && SMALL_TYPES.contains(type);
    }

    /** In words, what made it small. */
    static String words(Track track) {
        Identity identity = track.identity();
        String length = identity.hasLength() ? identity.length() + " m" : "length not known";
        String type = type(identity.shipType());
        return (track.kind() == StationKind.CLASS_A ? "Class A" : "Class B") + ", " + type + ", " + length;
    }

    private static String type(@Nullable Integer type) {
        return type == null || type == 0 ? "type not known" : "type " + type;
    }
}
