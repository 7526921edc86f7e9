package org.roadstead.tracker.rule;

import org.roadstead.tracker.alert.VesselRef;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.Track;

/** A track as an alert names it. */
final class VesselRefs {

    private VesselRefs() {}

    static VesselRef of(Track track) {
        Identity identity = track.identity();
        return new VesselRef(track.id(), track.mmsiDigits(), identity.imo(), identity.name());
    }
}
