package org.roadstead.replay.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.roadstead.replay.act.ActBuilder;
import org.roadstead.replay.act.GeoJson;

/**
 * The registers of the demo: site, areas and their levels, facilities, receivers, anchorages, lanes, closed water. The
 * ids of its acts are the same at each start.
 */
final class DemoActs {
    private static final String VANCOUVER = "Vancouver";
    private static final String PUGET_SOUND = "Puget Sound";

    /** Canadian waters from the border to Howe Sound, {lat, lon}, roughly. */
    private static final List<double[]> VANCOUVER_WATERS = List.of(new double[]{49.002, -123.32},
            new double[]{49.45, -123.6}, new double[]{49.45, -122.6}, new double[]{49.002, -122.6});

    /** United States waters from Juan de Fuca to Olympia and the border, roughly. */
    private static final List<double[]> PUGET_SOUND_WATERS = List.of(new double[]{48.48, -124.75},
            new double[]{48.25, -123.9}, new double[]{48.22, -123.5}, new double[]{48.28, -123.25},
            new double[]{48.42, -123.12}, new double[]{48.69, -123.25}, new double[]{48.77, -123.01},
            new double[]{48.998, -123.32}, new double[]{48.998, -122.2}, new double[]{46.95, -122.2},
            new double[]{46.95, -123.3}, new double[]{48.05, -123.6}, new double[]{48.05, -124.75});

    /** Military and law enforcement vessels, M.1371-5 table 53, which may enter closed water. */
    private static final List<Integer> PATROL_TYPES = List.of(35, 51, 55);

    private static final double LEAST_LANE_METRES = 8_000;

    private final SalishNetwork network;
    private final Instant at;
    private final List<ObjectNode> acts = new ArrayList<>();

    DemoActs(SalishNetwork network, long startMillis) {
        this.network = network;
        this.at = Instant.ofEpochMilli(startMillis);
    }

    List<ObjectNode> all() {
        add(act("sitePut").set("home", "US"));
        area(VANCOUVER, VANCOUVER_WATERS);
        area(PUGET_SOUND, PUGET_SOUND_WATERS);
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
        ArrayNode patrolTypes = JsonNodeFactory.instance.arrayNode();
        PATROL_TYPES.forEach(patrolTypes::add);
        for (SalishNetwork.Restricted water : network.restricted) {
            add(act("zonePut").set("id", water.id())
                    .set("name", water.name())
                    .set("minLevel", 1)
                    .set("exemptTypes", patrolTypes)
                    .set("geometry", GeoJson.polygon(water.ring())));
        }
        network.linesInOrder.stream().filter(line -> line.kind().startsWith("deep-sea lane")).forEach(this::lanes);
        return acts;
    }

    private ActBuilder act(String kind) {
        return ActBuilder.of(at, kind, "demo", "the demo's registers");
    }

    private void add(ActBuilder act) {
        acts.add(act.set("actId", "demo-" + acts.size()).build());
    }

    private void area(String name, List<double[]> ring) {
        add(act("areaPut").set("id", name).set("name", name).set("geometry", GeoJson.polygon(ring)));
    }

    /** The long straight legs of a one-way line, each as wide as ships may be off it. */
    private void lanes(Line line) {
        for (int leg = 0; leg < line.points().size() - 1; leg++) {
            double[] a = line.points().get(leg);
            double[] b = line.points().get(leg + 1);
            if (Plane.metres(a[0], a[1], b[0], b[1]) >= LEAST_LANE_METRES) {
                double bearing = Plane.bearing(a[0], a[1], b[0], b[1]);
                double side = Math.toRadians(bearing + 90);
                double north = line.spread().get(leg) * Math.cos(side);
                double east = line.spread().get(leg) * Math.sin(side);
                add(act("lanePut").set("id", line.id() + "-" + leg)
                        .set("name", line.from() + " to " + line.to())
                        .set("directionDegrees", Math.rint(bearing))
                        .set("geometry", GeoJson.polygon(List.of(Plane.moved(a[0], a[1], north, east),
                                Plane.moved(b[0], b[1], north, east), Plane.moved(b[0], b[1], -north, -east),
                                Plane.moved(a[0], a[1], -north, -east)))));
            }
        }
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
