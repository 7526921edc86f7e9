package org.roadstead.tracker.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of one set of holders (areas or facilities), oldest first. Immutable. */
final class Levels {
    static final Levels NONE = new Levels(Map.of());

    private final Map<String, List<LevelEntry>> entries;

    private Levels(Map<String, List<LevelEntry>> entries) {
        this.entries = entries;
    }

    Levels with(String holder, LevelEntry entry) {
        Map<String, List<LevelEntry>> copy = new LinkedHashMap<>(entries);
        List<LevelEntry> history = new ArrayList<>(copy.getOrDefault(holder, List.of()));
        history.add(entry);
        copy.put(holder, List.copyOf(history));
        return new Levels(copy);
    }

    /** The latest setting in force; null where there is none. */
    @Nullable
    LevelEntry at(String holder, long atMillis) {
        List<LevelEntry> history = entries.getOrDefault(holder, List.of());
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).inForce(atMillis)) {
                return history.get(i);
            }
        }
        return null;
    }
}
