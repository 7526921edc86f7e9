package org.roadstead.tracker.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Position;
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

/** Vessels by handle, changed one by one; each image of it is a moment of its own. */
final class Fleet {
    private static final long KNOWN = 1_778_605_200_000L;

    private @Nullable Vessel[] vessels = new @Nullable Vessel[0];
    private long position;

    static Identity named(@Nullable String name) {
        return said(null, name, null, null);
    }

    static Identity said(@Nullable Integer imo, @Nullable String name, @Nullable String callSign,
            @Nullable String destination) {
        return new Identity(imo, name, callSign, 70, 100, 20, 10, 10, null, destination, null, null, null, null, null,
                null);
    }

    static String mmsi(int handle) {
        return String.valueOf(316_000_000 + handle);
    }

    void put(int handle, Identity identity, @Nullable Position place) {
        put(handle, mmsi(handle), identity, place);
    }

    void put(int handle, String mmsi, Identity identity, @Nullable Position place) {
        if (handle >= vessels.length) {
            vessels = Arrays.copyOf(vessels, handle + 1);
        }
        vessels[handle] = new Vessel(handle, mmsi, mmsi, "CA", StationKind.CLASS_A, identity,
                List.of(), List.of(), place == null ? null : fix(place), null, KNOWN, List.of("r1"), Staleness.LIVE,
                Trail.EMPTY,
                false,
                List.of());
    }

    private static Fix fix(Position place) {
        return new Fix(KNOWN, (int) Math.round(place.latitude() * Fix.UNITS),
                (int) Math.round(place.longitude() * Fix.UNITS), 100, 900, 90, 0, 0, 1, PositionQuality.UNKNOWN, null,
                new Report("r1", KNOWN, 1, 0, 0), List.of());
    }

    void remove(int handle) {
        vessels[handle] = null;
    }

    void move(int handle, double bearing, double metres) {
        Vessel vessel = vessels[handle];
        Fix fix = vessel == null ? null : vessel.fix();
        if (vessel != null && fix != null) {
            put(handle, vessel.track(), vessel.identity(), fix.position().moved(bearing, metres));
        }
    }

    /** The fleet as it is now. Vessels that were not put since the last image are the same objects. */
    TrafficImage image() {
        int[] latitudes = new int[vessels.length];
        int[] longitudes = new int[vessels.length];
        Arrays.fill(latitudes, VesselTable.NO_POSITION);
        Arrays.fill(longitudes, VesselTable.NO_POSITION);
        int count = 0;
        for (Vessel vessel : vessels) {
            Fix fix = vessel == null ? null : vessel.fix();
            if (vessel != null && fix != null) {
                latitudes[vessel.handle()] = fix.latitude();
                longitudes[vessel.handle()] = fix.longitude();
            }
            count += vessel == null ? 0 : 1;
        }
        position++;
        return new TrafficImage(KNOWN + position, position,
                new VesselTable(vessels.clone(), latitudes, longitudes, count), Map.of(), Registers.EMPTY, Map.of());
    }
}
