package org.roadstead.ais;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;

/**
 * Joins the parts A and B of type 24 by station. It keeps the newest part of each kind for a bounded number of stations;
 * the one that was not heard for longest goes first. Belongs to one thread.
 */
public final class StaticDataJoiner {
    /**
     * Both parts of one station.
     *
     * @param partA the newest part A of the station
     * @param partB the newest part B of the station
     */
    public record Joined(StaticDataPartA partA, StaticDataPartB partB) {}

    private static final float LOAD_FACTOR = 0.75f;

    private record Parts(@Nullable StaticDataPartA partA, @Nullable StaticDataPartB partB) {}

    private final Map<Integer, Parts> stations;

    /** @param capacity greatest number of stations that are remembered, at least 1 */
    public StaticDataJoiner(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity of at least 1 expected: " + capacity);
        }
        stations = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Parts> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Takes a message; both parts of its station if it is one of them and the other is known, else null. */
    public @Nullable Joined join(AisMessage message) {
        Parts known = stations.get(message.mmsi());
        Parts parts;
        if (message instanceof StaticDataPartA partA) {
            parts = new Parts(partA, known == null ? null : known.partB());
        } else if (message instanceof StaticDataPartB partB) {
            parts = new Parts(known == null ? null : known.partA(), partB);
        } else {
            return null;
        }
        stations.put(message.mmsi(), parts);
        StaticDataPartA partA = parts.partA();
        StaticDataPartB partB = parts.partB();
        return partA == null || partB == null ? null : new Joined(partA, partB);
    }
}
