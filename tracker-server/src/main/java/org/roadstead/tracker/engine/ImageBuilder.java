package org.roadstead.tracker.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertBook;
import org.roadstead.tracker.image.ReceiverFigures;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.image.VesselTable;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Track;

/** Keeps the table of the next image up to date: only what changed is made anew, and a published table is never touched. */
final class ImageBuilder {
    /** A freed handle is given again only after so many others, so that no client takes the next vessel for the one that left. */
    private static final int RESTING_HANDLES = 10_000;

    private final AlertBook alertBook;
    private final Judge judge;
    private final Map<String, Integer> handles = new HashMap<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private final Set<Track> changed = new LinkedHashSet<>();
    private @Nullable Vessel[] vessels = new @Nullable Vessel[256];
    private int[] latitudes = filled(256);
    private int[] longitudes = filled(256);
    private int used;
    private int count;
    private Map<String, Alert> alerts = Map.of();

    ImageBuilder(AlertBook alertBook, Judge judge) {
        this.alertBook = alertBook;
        this.judge = judge;
    }

    private static int[] filled(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, VesselTable.NO_POSITION);
        return empty;
    }

    void changed(Track track) {
        changed.add(track);
    }

    void removed(Track track) {
        changed.remove(track);
        Integer handle = handles.remove(track.id());
        if (handle != null) {
            vessels[handle] = null;
            latitudes[handle] = VesselTable.NO_POSITION;
            longitudes[handle] = VesselTable.NO_POSITION;
            free.addLast(handle);
            count--;
        }
    }

    void alertsChanged() {
        alerts = Collections.unmodifiableMap(new LinkedHashMap<>(alertBook.alerts()));
    }

    TrafficImage image(long knownMillis, long position, Registers registers, Map<String, ReceiverFigures> receivers) {
        for (Track track : changed) {
            renew(track);
        }
        changed.clear();
        VesselTable table = new VesselTable(Arrays.copyOf(vessels, used), Arrays.copyOf(latitudes, used),
                Arrays.copyOf(longitudes, used), count);
        return new TrafficImage(knownMillis, position, table, alerts, registers, receivers);
    }

    private void renew(Track track) {
        int handle = handles.computeIfAbsent(track.id(), id -> newHandle());
        Fix fix = track.shown();
        vessels[handle] = new Vessel(handle, track.id(), track.mmsiDigits(), track.flag(), track.kind(),
                track.identity(), track.history(), track.calls(), fix, track.doubted(),
                track.heardMillis(), track.sources(), track.staleness(), track.trail(), alertBook.concerns(track.id()),
                judge.notEvaluated(track));
        latitudes[handle] = fix == null ? VesselTable.NO_POSITION : fix.latitude();
        longitudes[handle] = fix == null ? VesselTable.NO_POSITION : fix.longitude();
    }

    private int newHandle() {
        count++;
        if (free.size() > RESTING_HANDLES) {
            return free.removeFirst();
        }
        if (used == vessels.length) {
            int more = used * 2;
            vessels = Arrays.copyOf(vessels, more);
            latitudes = Arrays.copyOf(latitudes, more);
            longitudes = Arrays.copyOf(longitudes, more);
            Arrays.fill(latitudes, used, more, VesselTable.NO_POSITION);
            Arrays.fill(longitudes, used, more, VesselTable.NO_POSITION);
        }
        return used++;
    }
}
