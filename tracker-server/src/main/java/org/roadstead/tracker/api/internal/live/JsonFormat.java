package org.roadstead.tracker.api.internal.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/** Items with named fields: degrees, knots, seconds; null where not available. */
final class JsonFormat implements LiveFormat {

    @Override
    public void snapshot(Outbox out, Head head, List<Vessel> vessels, Set<String> followed) {
        out.send(vessels("snapshot", head, vessels, followed));
    }

    @Override
    public void delta(Outbox out, Head head, List<Vessel> vessels, Set<String> followed) {
        out.send(vessels("delta", head, vessels, followed));
    }

    @Override
    public void removed(Outbox out, Head head, List<Vessel> vessels) {
        ObjectNode frame = frame("removed", head);
        ArrayNode items = frame.putArray("items");
        vessels.forEach(vessel -> items.addObject().put("handle", vessel.handle()).put("track", vessel.track()));
        out.send(frame.toString());
    }

    @Override
    public void density(Outbox out, Head head, DensityCells cells) {
        ObjectNode frame = frame("density", head).put("zoom", cells.zoom());
        ArrayNode items = frame.putArray("items");
        for (int i = 0; i < cells.size(); i++) {
            items.addObject()
                    .put("cell", cells.cell(i))
                    .put("count", cells.count(i))
                    .put("kind", cells.dominantKind(i))
                    .put("flags", cells.flags(i));
        }
        out.send(frame.toString());
    }

    private static String vessels(String type, Head head, List<Vessel> vessels, Set<String> followed) {
        ObjectNode frame = frame(type, head);
        ArrayNode items = frame.putArray("items");
        vessels.forEach(vessel -> item(items.addObject(), head, vessel, followed));
        return frame.toString();
    }

    private static void item(ObjectNode item, Head head, Vessel vessel, Set<String> followed) {
        Fix fix = VesselCodes.fix(vessel);
        item.put("handle", vessel.handle());
        item.put("track", vessel.track());
        item.put("mmsi", vessel.mmsi());
        item.put("class", vessel.kind().code());
        item.put("lon", VesselCodes.millionths(fix.longitudeDegrees()) / 1e6);
        item.put("lat", VesselCodes.millionths(fix.latitudeDegrees()) / 1e6);
        item.put("sog", fix.hasSog() ? fix.sogKnots() : null);
        item.put("cog", fix.hasCog() ? fix.cogDegrees() : null);
        item.put("hdg", fix.hasHeading() ? fix.heading() : null);
        item.put("age", VesselCodes.age(fix, head.knownMillis()));
        item.put("status", fix.status());
        item.put("kind", VesselCodes.kind(vessel.kind()));
        item.put("flags", VesselCodes.flags(vessel, followed));
        item.put("type", vessel.identity().shipType());
        item.put("rot", fix.rateOfTurn() == Fix.ROT_NOT_AVAILABLE ? null : fix.rateOfTurn());
    }

    private static ObjectNode frame(String type, Head head) {
        return Json.MAPPER.createObjectNode()
                .put("t", type)
                .put("seq", head.seq())
                .put("at", AlertJson.time(head.knownMillis()));
    }
}
