package org.roadstead.tracker.api.internal.live;

import java.util.Objects;
import java.util.Set;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.StationKind;

/** The numbers that stand for a vessel's properties in the frames. */
final class VesselCodes {
    static final int NOT_AVAILABLE = 65535;
    static final int ALERTED = 1;
    static final int LOST = 2;
    static final int DOUBTFUL = 8;
    static final int FOLLOWED = 32;
    static final int VIRTUAL = 64;
    private static final int UNKNOWN_TYPE = 0;

    private VesselCodes() {}

    /** The fix of a vessel in a view: only vessels with a position are. */
    static Fix fix(Vessel vessel) {
        return Objects.requireNonNull(vessel.fix(), "a vessel without a position cannot be in a view");
    }

    static int kind(StationKind kind) {
        return switch (kind) {
            case CLASS_A -> 0;
            case CLASS_B -> 1;
            case BASE_STATION -> 2;
            case AID_TO_NAVIGATION -> 3;
            case SAR_AIRCRAFT -> 4;
            case SART, MAN_OVERBOARD, EPIRB -> 5;
            case LRIT -> 6;
            case RADAR -> 7;
            case CRAFT -> 8;
        };
    }

    static int flags(Vessel vessel, Set<String> followed) {
        return (vessel.alerted() ? ALERTED : 0)
                | (vessel.staleness() == Staleness.LOST ? LOST : 0)
                | (vessel.doubt() != null ? DOUBTFUL : 0)
                | (followed.contains(vessel.track()) ? FOLLOWED : 0)
                | (vessel.identity().virtual() ? VIRTUAL : 0);
    }

    /** Ship type, M.1371-5 table 53; 0 not available. */
    static int type(Vessel vessel) {
        Integer type = vessel.identity().shipType();
        return type == null ? UNKNOWN_TYPE : type;
    }

    /** Degrees of longitude or latitude in millionths. */
    static int millionths(double degrees) {
        return (int) Math.round(degrees * 1e6);
    }

    /** 1/10 knot. */
    static int sog(Fix fix) {
        return fix.hasSog() ? fix.sog() : NOT_AVAILABLE;
    }

    /** 1/10 degree. */
    static int cog(Fix fix) {
        return fix.hasCog() ? fix.cog() : NOT_AVAILABLE;
    }

    /** 1/10 degree. */
    static int heading(Fix fix) {
        return fix.hasHeading() ? fix.heading() * 10 : NOT_AVAILABLE;
    }

    /** Seconds from the position's heard time to the image's known time. */
    static int age(Fix fix, long knownMillis) {
        return Math.clamp((knownMillis - fix.heardMillis()) / 1000, 0, NOT_AVAILABLE - 1);
    }
}
