package org.roadstead.tracker.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Input;

/** What the next start must know of a log that was read back: its end, its greatest connection, the last line of each receiver. */
final class Recovered {
    private final Map<String, Input.Line> lastLines = new HashMap<>();
    private Input.@Nullable Line latestConnection;
    private @Nullable Input last;

    void take(Input input) {
        last = input;
        if (input instanceof Input.Line line) {
            lastLines.put(line.receiver(), line);
            Input.Line latest = latestConnection;
            if (latest == null || line.connection() >= latest.connection()) {
                latestConnection = line;
            }
        }
    }

    /** The inputs from which a sequence can go on, in order. */
    List<Input> tail() {
        Set<Input> tail = new LinkedHashSet<>(lastLines.values());
        Input.Line latest = latestConnection;
        if (latest != null) {
            tail.add(latest);
        }
        Input end = last;
        if (end != null) {
            tail.add(end);
        }
        return tail.stream().sorted(Comparator.comparingLong(Input::position)).toList();
    }

    /** The number of lines that each receiver has brought to the log. */
    Map<String, Long> acceptedLines() {
        Map<String, Long> lines = new HashMap<>();
        lastLines.forEach((receiver, line) -> lines.put(receiver, line.number()));
        return lines;
    }

    /** The last input; null for an empty log. */
    @Nullable
    Input last() {
        return last;
    }
}
