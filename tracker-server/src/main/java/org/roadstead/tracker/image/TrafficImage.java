package org.roadstead.tracker.image;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.geo.Box;
import org.roadstead.tracker.register.Registers;
import org.roadstead.tracker.track.Fix;

/**
 * All tracks, alerts and registers after one input of the log.
 *
 * <p>Vessels stand by handle, with holes; their coordinates stand beside in two plain arrays, so that a box is found by one pass over
 * numbers.
 */
public final class TrafficImage {
    /** Before the first input. */
    public static final TrafficImage EMPTY = new TrafficImage(0, -1,
            new VesselTable(new Vessel[0], new int[0], new int[0], 0),
            Map.of(), Registers.EMPTY, Map.of());

    private final long knownMillis;
    private final long position;
    private final VesselTable table;
    private final Map<String, Alert> alerts;
    private final Registers registers;
    private final Map<String, ReceiverFigures> receivers;

    /**
     * An image.
     *
     * @param alerts by id, in the order in which they were raised
     * @param receivers by receiver
     */
    public TrafficImage(long knownMillis, long position, VesselTable table, Map<String, Alert> alerts,
            Registers registers,
            Map<String, ReceiverFigures> receivers) {
        this.knownMillis = knownMillis;
        this.position = position;
        this.table = table;
        this.alerts = alerts;
        this.registers = registers;
        this.receivers = receivers;
    }

    /** Known time of the last input, epoch milliseconds. */
    public long knownMillis() {
        return knownMillis;
    }

    /** Position of the last input; -1 before the first. */
    public long position() {
        return position;
    }

    /** Number of tracks. */
    public int size() {
        return table.count();
    }

    /** Handles are below this number. */
    public int handles() {
        return table.vessels().length;
    }

    /** The track of a handle; null for a hole. */
    public @Nullable Vessel vessel(int handle) {
        return handle >= 0 && handle < handles() ? table.vessels()[handle] : null;
    }

    /** All tracks, by handle. */
    public Stream<Vessel> vessels() {
        return IntStream.range(0, handles()).mapToObj(this::vessel).flatMap(Stream::ofNullable);
    }

    /** The track with this id; null where there is none. */
    public @Nullable Vessel find(String track) {
        return vessels().filter(vessel -> vessel.track().equals(track)).findFirst().orElse(null);
    }

    /** Hands over each track whose last fix lies in the box, by handle. */
    public void within(Box box, Consumer<Vessel> out) {
        int south = (int) Math.ceil(box.south() * Fix.UNITS);
        int north = (int) Math.floor(box.north() * Fix.UNITS);
        int west = (int) Math.ceil(box.west() * Fix.UNITS);
        int east = (int) Math.floor(box.east() * Fix.UNITS);
        boolean crosses = box.west() > box.east();
        int[] latitudes = table.latitudes();
        int[] longitudes = table.longitudes();
        for (int handle = 0; handle < latitudes.length; handle++) {
            int latitude = latitudes[handle];
            int longitude = longitudes[handle];
            boolean inside = latitude >= south && latitude <= north
                    && (crosses ? longitude >= west || longitude <= east : longitude >= west && longitude <= east);
            Vessel vessel = inside ? table.vessels()[handle] : null;
            if (vessel != null) {
                out.accept(vessel);
            }
        }
    }

    /** All alerts that are kept, in the order in which they were raised. */
    public Collection<Alert> alerts() {
        return alerts.values();
    }

    public @Nullable Alert alert(String id) {
        return alerts.get(id);
    }

    public Registers registers() {
        return registers;
    }

    /** Figures of each receiver. */
    public Map<String, ReceiverFigures> receivers() {
        return receivers;
    }

    /** Tracks with this MMSI (nine digits). */
    public List<Vessel> withMmsi(String mmsi) {
        return vessels().filter(vessel -> mmsi.equals(vessel.mmsi())).toList();
    }
}
