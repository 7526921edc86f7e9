package org.roadstead.tracker.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.Evidence;
import org.roadstead.tracker.alert.VesselRef;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.image.VesselTable;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.PositionQuality;
import org.roadstead.tracker.track.Report;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.StationKind;
import org.roadstead.tracker.track.Trail;

/** Makes images by hand. */
final class Pictures {
    /** 2026-05-12T17:00:00Z. */
    static final long KNOWN = 1_778_605_200_000L;

    private Pictures() {}

    static Identity named(String name) {
        return new Identity(9_074_729, name, "WDE1234", 80, 120, 30, 12, 14, null, "SEATTLE", null, null, null, null,
                null, null);
    }

    static Fix fix(double latitude, double longitude, int sog, int cog, int heading, int rateOfTurn, int status) {
        return new Fix(KNOWN - 4_000, (int) Math.round(latitude * Fix.UNITS), (int) Math.round(longitude * Fix.UNITS),
                sog,
                cog, heading, rateOfTurn, status, 1, PositionQuality.UNKNOWN, null,
                new Report("r1", KNOWN - 4_000, 1, 0, 0), List.of());
    }

    static Vessel vessel(int handle, StationKind kind, Identity identity, @Nullable Fix fix, Staleness staleness,
            boolean alerted) {
        String mmsi = String.valueOf(316_000_000 + handle);
        return new Vessel(handle, mmsi, mmsi, "CA", kind, identity, List.of(), List.of(), fix, null, KNOWN - 4_000,
                List.of("r1"),
                staleness,
                Trail.EMPTY, alerted, List.of());
    }

    /** A ship of class A under way at 12.6 knots. */
    static Vessel ship(int handle, double latitude, double longitude) {
        return ship(handle, latitude, longitude, false);
    }

    static Vessel ship(int handle, double latitude, double longitude, boolean alerted) {
        return vessel(handle, StationKind.CLASS_A, named("SHIP " + handle),
                fix(latitude, longitude, 126, 3220, 321, 3, 0), Staleness.LIVE, alerted);
    }

    /** The same with its last fix as trail. */
    static Vessel sailed(Vessel vessel) {
        Fix fix = Objects.requireNonNull(vessel.fix());
        return new Vessel(vessel.handle(), vessel.track(), vessel.mmsi(), vessel.flag(), vessel.kind(),
                vessel.identity(), vessel.history(), vessel.calls(), fix, null, vessel.heardMillis(), vessel.sources(),
                vessel.staleness(), Trail.EMPTY.with(fix), vessel.alerted(), List.of());
    }

    static TrafficImage image(Vessel... vessels) {
        return image(Map.of(), Registers.EMPTY, vessels);
    }

    static TrafficImage image(Map<String, Alert> alerts, Registers registers, Vessel... vessels) {
        int handles = Arrays.stream(vessels).mapToInt(Vessel::handle).max().orElse(-1) + 1;
        @Nullable
        Vessel[] table = new @Nullable Vessel[handles];
        int[] latitudes = new int[handles];
        int[] longitudes = new int[handles];
        Arrays.fill(latitudes, VesselTable.NO_POSITION);
        Arrays.fill(longitudes, VesselTable.NO_POSITION);
        for (Vessel vessel : vessels) {
            table[vessel.handle()] = vessel;
            Fix fix = vessel.fix();
            if (fix != null) {
                latitudes[vessel.handle()] = fix.latitude();
                longitudes[vessel.handle()] = fix.longitude();
            }
        }
        return new TrafficImage(KNOWN, 1, new VesselTable(table, latitudes, longitudes, vessels.length), alerts,
                registers, Map.of());
    }

    static Alert alert(String id, Alert.State state, Alert.Condition condition, String coverage) {
        return new Alert(id, "SV-01", 1, "Small vessel in the buffer", 4, 4, 1,
                List.of(new VesselRef("316000001", "316000001", null, "SHIP 1")), null, KNOWN - 60_000, KNOWN, KNOWN,
                null, condition, state, null, null, null, false, null,
                new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), coverage), Map.of(), List.of(),
                List.of(new Alert.Revision(1, Alert.Revision.Kind.RAISED, KNOWN, KNOWN,
                        new Evidence.Sentence("engine.holds", Map.of(), "report"))),
                List.of(), false);
    }

    static Map<String, Alert> alerts(Alert... alerts) {
        Map<String, Alert> byId = new LinkedHashMap<>();
        for (Alert alert : alerts) {
            byId.put(alert.id(), alert);
        }
        return byId;
    }
}
