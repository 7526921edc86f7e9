package org.roadstead.tracker.api.internal.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.internal.Json;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Identity;

/** The text frames that both subprotocols share. */
final class TextFrames {
    private TextFrames() {}

    static String alert(Alert alert) {
        ObjectNode frame = frame("alert");
        frame.set("alert", AlertJson.node(alert));
        return frame.toString();
    }

    static String statics(List<Vessel> vessels) {
        ObjectNode frame = frame("static");
        ArrayNode items = frame.putArray("items");
        vessels.forEach(vessel -> item(items.addObject(), vessel));
        return frame.toString();
    }

    private static void item(ObjectNode item, Vessel vessel) {
        Identity identity = vessel.identity();
        item.put("handle", vessel.handle());
        item.put("track", vessel.track());
        item.put("mmsi", vessel.mmsi());
        item.put("imo", identity.imo());
        item.put("name", identity.name());
        item.put("callsign", identity.callSign());
        item.put("type", identity.shipType());
        if (identity.length() + identity.beam() > 0) {
            item.putArray("dim")
                    .add(identity.toBow())
                    .add(identity.toStern())
                    .add(identity.toPort())
                    .add(identity.toStarboard());
        } else {
            item.putNull("dim");
        }
        item.put("destination", identity.destination());
        item.put("flag", vessel.flag());
    }

    static ObjectNode frame(String type) {
        return Json.MAPPER.createObjectNode().put("t", type);
    }
}
