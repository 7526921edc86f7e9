package org.roadstead.tracker.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Input;

/** What the next start must know of a log that was read back: its end, and the last line of each receiver. */
final class Recovered {
    private final Map<String, Input.Line> lastLines = new HashMap<>();
    private @Nullable Input last;

    void take(Input input) {
        last = input;
        if (input instanceof Input.Line line) {
            lastLines.put(line.receiver(), line);
        }
    }

    /** The inputs from which a sequence can go on, in order. */
    List<Input> tail() {
        List<Input> tail = new ArrayList<>(lastLines.values());
        Input end = last;
        if (end != null && !(end instanceof Input.Line)) {
            tail.add(end);
        }
        tail.sort(Comparator.comparingLong(Input::position));
        return tail;
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
