package org.roadstead.tracker.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.rule.Situation;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.PortCall;
import org.roadstead.tracker.track.Track;

/**
 * Notes the port calls of vessels: one begins when a vessel has lain still at a facility for ten minutes, and ends when it is away or
 * under way. Late reports neither begin nor end one.
 */
final class PortCallWatch {
    /** So near is alongside, metres from the facility: the reported place is an antenna. */
    private static final double ALONGSIDE_METRES = 200;
    private static final double AWAY_METRES = 500;
    /** 1/10 knot. */
    private static final int STILL_SOG = 5;
    private static final int UNDER_WAY_SOG = 30;
    private static final long LEAST_MILLIS = 10 * 60_000;

    private final Map<String, Berthing> berthings = new HashMap<>();

    /** A vessel that lies still at a facility, and since when. */
    private record Berthing(String facility, long sinceMillis) {}

    void forget(Track track) {
        berthings.remove(track.id());
    }

    /** The newest fix of a vessel. */
    void reported(Track track, Fix fix, Situation situation) {
        PortCall call = track.openCall();
        boolean isStill = fix.hasSog() && fix.sog() <= STILL_SOG;
        if (call != null) {
            boolean isAway = (fix.hasSog() && fix.sog() >= UNDER_WAY_SOG)
                    || metresFrom(call.facility(), fix.position(), situation) > AWAY_METRES;
            if (isAway) {
                track.departs(fix.heardMillis());
            }
            return;
        }
        Deed.FacilityPut at = isStill ? alongside(fix.position(), situation) : null;
        if (at == null) {
            berthings.remove(track.id());
            return;
        }
        Berthing berthing = berthings.get(track.id());
        if (berthing == null || !berthing.facility().equals(at.id())) {
            berthings.put(track.id(), new Berthing(at.id(), fix.heardMillis()));
            return;
        }
        if (fix.heardMillis() - berthing.sinceMillis() >= LEAST_MILLIS) {
            track.arrives(new PortCall(at.id(), at.port(), berthing.sinceMillis(), null));
            berthings.remove(track.id());
        }
    }

    private static Deed.@Nullable FacilityPut alongside(Position place, Situation situation) {
        Deed.FacilityPut nearest = null;
        double least = ALONGSIDE_METRES;
        for (Deed.FacilityPut facility : situation.facilitiesNear(place)) {
            double metres = facility.shape().metresFrom(place);
            if (metres < least) {
                least = metres;
                nearest = facility;
            }
        }
        return nearest;
    }

    private static double metresFrom(String facility, Position place, Situation situation) {
        for (Deed.FacilityPut near : situation.facilitiesNear(place)) {
            if (near.id().equals(facility)) {
                return near.shape().metresFrom(place);
            }
        }
        return Double.MAX_VALUE;
    }
}
