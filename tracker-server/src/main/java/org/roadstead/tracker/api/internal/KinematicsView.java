package org.roadstead.tracker.api.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/**
 * Where a vessel is and how it moves, part by part: each from the newest report that is believed and tells it, with that report's time,
 * type and receiver. Age is the image's time less {@code at}.
 */
final class KinematicsView {
    /** Types 1 to 3 tell a navigational status. */
    private static final int LAST_WITH_STATUS = 3;

    private KinematicsView() {}

    static ObjectNode of(Vessel vessel) {
        ObjectNode out = Json.MAPPER.createObjectNode();
        Fix fix = vessel.fix();
        out.set("position", fix == null ? null : position(vessel, fix));
        Fix sog = newest(vessel, Fix::hasSog);
        out.set("sog", sog == null ? null : told(sog).put("value", sog.sogKnots()));
        Fix cog = newest(vessel, Fix::hasCog);
        out.set("cog", cog == null ? null : told(cog).put("value", cog.cogDegrees()));
        Fix heading = newest(vessel, Fix::hasHeading);
        out.set("heading", heading == null ? null : told(heading).put("value", heading.heading()));
        Fix turn = newest(vessel, one -> one.rateOfTurn() != Fix.ROT_NOT_AVAILABLE);
        out.set("turn", turn == null ? null : told(turn).put("value", turn.rateOfTurn()));
        Fix status = newest(vessel, one -> one.messageType() <= LAST_WITH_STATUS);
        out.set("status", status == null ? null : told(status).put("value", status.status()));
        return out;
    }

    private static ObjectNode position(Vessel vessel, Fix fix) {
        return told(fix).put("lat", VesselView.sixDecimals(fix.latitudeDegrees()))
                .put("lon", VesselView.sixDecimals(fix.longitudeDegrees()))
                .put("accurate", fix.quality().accurate())
                .put("raim", fix.quality().raim())
                .put("from", fix.quality().source())
                .put("epfd", vessel.identity().epfd());
    }

    private static ObjectNode told(Fix fix) {
        return Json.MAPPER.createObjectNode()
                .put("at", AlertJson.time(fix.heardMillis()))
                .put("type", fix.messageType())
                .put("source", fix.report().source());
    }

    private static @Nullable Fix newest(Vessel vessel, Predicate<Fix> tells) {
        Fix fix = vessel.fix();
        if (fix != null && tells.test(fix)) {
            return fix;
        }
        for (int i = vessel.trail().size() - 1; i >= 0; i--) {
            Fix earlier = vessel.trail().fix(i);
            if (earlier.isBelieved() && tells.test(earlier)) {
                return earlier;
            }
        }
        return null;
    }
}
