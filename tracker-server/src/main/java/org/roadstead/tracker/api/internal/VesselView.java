package org.roadstead.tracker.api.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.GeoJson;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Doubt;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Hull;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.MmsiFormat;

/** A vessel as the API shows it: degrees, knots, metres; null where not known. */
public final class VesselView {

    private VesselView() {}

    public static ObjectNode of(Vessel vessel) {
        ObjectNode out = Json.MAPPER.createObjectNode();
        Identity identity = vessel.identity();
        Fix fix = vessel.fix();
        out.put("track", vessel.track());
        out.put("mmsi", vessel.mmsi());
        out.put("imo", identity.imo());
        out.put("shipname", identity.name());
        out.put("callsign", identity.callSign());
        out.put("flag", vessel.flag());
        out.put("shiptype", identity.shipType());
        out.put("class", vessel.kind().code());
        out.put("lat", fix == null ? null : sixDecimals(fix.latitudeDegrees()));
        out.put("lon", fix == null ? null : sixDecimals(fix.longitudeDegrees()));
        out.put("sog", fix == null || !fix.hasSog() ? null : fix.sogKnots());
        out.put("cog", fix == null || !fix.hasCog() ? null : fix.cogDegrees());
        out.put("heading", fix == null || !fix.hasHeading() ? null : fix.heading());
        out.put("turn", fix == null || fix.rateOfTurn() == Fix.ROT_NOT_AVAILABLE ? null : fix.rateOfTurn());
        out.put("status", fix == null ? null : fix.status());
        out.put("destination", identity.destination());
        out.put("eta", identity.eta());
        out.put("draught", identity.draught() == null ? null : identity.draught() / 10.0);
        out.put("length", identity.hasLength() ? identity.length() : null);
        out.put("beam", identity.beam() > 0 ? identity.beam() : null);
        dimensions(out, identity);
        out.put("aidType", identity.aidType());
        out.put("virtual", identity.virtual());
        out.put("aid", identity.aid() == null ? null : identity.aid().code());
        out.put("mothership", identity.mothership() == null ? null : MmsiFormat.digits(identity.mothership()));
        out.put("distress", identity.distress() == null ? null : identity.distress().code());
        out.put("heardAt", AlertJson.time(vessel.heardMillis()));
        out.put("positionAt", fix == null ? null : AlertJson.time(fix.heardMillis()));
        ArrayNode sources = out.putArray("sources");
        vessel.sources().forEach(sources::add);
        out.put("state", vessel.staleness().name().toLowerCase(Locale.ROOT));
        out.put("alerted", vessel.alerted());
        doubt(out, vessel);
        return out;
    }

    /** A vessel on a page of its own: also how old and how good each part of its kinematics is, and where its hull is. */
    public static ObjectNode whole(Vessel vessel) {
        ObjectNode out = of(vessel);
        out.set("kinematics", KinematicsView.of(vessel));
        Fix fix = vessel.fix();
        Shape hull = fix == null ? null : Hull.of(fix, vessel.identity());
        out.set("hull", hull == null ? null : GeoJson.geometry(hull));
        return out;
    }

    private static void doubt(ObjectNode out, Vessel vessel) {
        Fix doubted = vessel.doubted();
        Doubt doubt = vessel.doubt();
        if (doubted == null || doubt == null) {
            out.putNull("doubt");
            out.putNull("doubted");
            return;
        }
        out.put("doubt", doubt.code());
        out.putObject("doubted")
                .put("at", AlertJson.time(doubted.heardMillis()))
                .put("lat", sixDecimals(doubted.latitudeDegrees()))
                .put("lon", sixDecimals(doubted.longitudeDegrees()))
                .put("because", doubt.words());
    }

    private static void dimensions(ObjectNode out, Identity identity) {
        if (identity.length() + identity.beam() > 0) {
            out.putObject("dimensions")
                    .put("toBow", identity.toBow())
                    .put("toStern", identity.toStern())
                    .put("toPort", identity.toPort())
                    .put("toStarboard", identity.toStarboard());
        } else {
            out.putNull("dimensions");
        }
    }

    public static ObjectNode feature(Vessel vessel) {
        return Json.feature(vessel.track(), shape(vessel.fix()), of(vessel));
    }

    private static @Nullable Shape shape(@Nullable Fix fix) {
        return fix == null ? null : Shape.circle(fix.position(), 0);
    }

    /** One fix of a trail. */
    public static ObjectNode fix(Fix fix) {
        ObjectNode out = Json.MAPPER.createObjectNode();
        out.put("at", AlertJson.time(fix.heardMillis()));
        out.put("lat", sixDecimals(fix.latitudeDegrees()));
        out.put("lon", sixDecimals(fix.longitudeDegrees()));
        out.put("sog", fix.hasSog() ? fix.sogKnots() : null);
        out.put("cog", fix.hasCog() ? fix.cogDegrees() : null);
        out.put("heading", fix.hasHeading() ? fix.heading() : null);
        out.put("status", fix.status());
        out.put("doubt", fix.doubt() == null ? null : fix.doubt().code());
        ArrayNode sources = out.putArray("sources");
        sources.add(fix.report().source());
        fix.alsoHeard().forEach(other -> sources.add(other.source()));
        return out;
    }

    static double sixDecimals(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
