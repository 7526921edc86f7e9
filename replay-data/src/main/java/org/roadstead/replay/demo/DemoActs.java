package org.roadstead.replay.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.roadstead.replay.act.ActBuilder;
import org.roadstead.replay.act.GeoJson;

/** The registers of the demo: site, areas and their levels, facilities, receivers, anchorages, closed water. */
final class DemoActs {
    private static final String VANCOUVER = "Vancouver";
    private static final String PUGET_SOUND = "Puget Sound";

    private final SalishNetwork network;
    private final Instant at;
    private final List<ObjectNode> acts = new ArrayList<>();

    DemoActs(SalishNetwork network, long startMillis) {
        this.network = network;
        this.at = Instant.ofEpochMilli(startMillis);
    }

    List<ObjectNode> all() {
        add(act("sitePut").set("home", "CA"));
        area(VANCOUVER, 49.25, -123.2, 30_000);
        area(PUGET_SOUND, 48.1, -122.6, 110_000);
        add(act("levelSet").set("area", "all").set("level", 1));
        add(act("levelSet").set("area", PUGET_SOUND).set("level", 2));
        facility("PS-01", "Cherry Point dock", "US", PUGET_SOUND, "oil terminal", Intruders.CHERRY_POINT);
        facility("PS-03", "March Point terminals", "US", PUGET_SOUND, "oil terminal", Intruders.MARCH_POINT);
        facility("PS-05", "Smith Cove cruise pier", "US", PUGET_SOUND, "cruise terminal", Intruders.SMITH_COVE);
        facility("BC-06", "Roberts Bank terminal", "CA", VANCOUVER, "container terminal", Intruders.ROBERTS_BANK);
        for (SalishNetwork.Site site : network.receivers) {
            add(act("receiverPut").set("id", site.id())
                    .set("name", site.name())
                    .set("country", site.country())
                    .set("mmsi", site.mmsi())
                    .set("heightMetres", site.heightMetres())
                    .set("rangeNauticalMiles", site.rangeNauticalMiles())
                    .set("geometry", GeoJson.point(site.lat(), site.lon())));
        }
        for (SalishNetwork.Anchorage anchorage : network.anchorages) {
            add(act("anchoragePut").set("id", anchorage.id())
                    .set("name", anchorage.name())
                    .set("geometry",
                            GeoJson.polygon(anchorage.ring())));
        }
        for (SalishNetwork.Restricted water : network.restricted) {
            add(act("zonePut").set("id", water.id())
                    .set("name", water.name())
                    .set("minLevel", 1)
                    .set("area", PUGET_SOUND)
                    .set("geometry", GeoJson.polygon(water.ring())));
        }
        return acts;
    }

    private ActBuilder act(String kind) {
        return ActBuilder.of(at, kind, "demo", "the demo's registers");
    }

    private void add(ActBuilder act) {
        acts.add(act.build());
    }

    private void area(String name, double lat, double lon, double radiusMetres) {
        add(act("areaPut").set("id", name)
                .set("name", name)
                .set("geometry", GeoJson.point(lat, lon))
                .set("radiusMetres", radiusMetres));
    }

    private void facility(String id, String name, String country, String area, String type, List<double[]> ring) {
        add(act("facilityPut").set("id", id)
                .set("name", name)
                .set("country", country)
                .set("area", area)
                .set("type", type)
                .set("geometry", GeoJson.polygon(ring)));
    }
}
