package org.roadstead.tracker.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was heard of one receiver while it was listened to.
 *
 * @param seconds how long
 * @param lines non-empty lines
 * @param bytes of them, without line ends
 * @param rejected lines that are no well-formed sentence, by reason
 * @param shed lines that were well heard and not taken
 * @param otherSentences sentences and reports that are not AIS messages
 * @param types AIS messages by type, 1 to 27
 * @param stations different MMSIs in them, at most {@value #MOST_STATIONS}
 * @param foreignBytes bytes that no sentence has: control characters and those above 126
 * @param lastLines the last ones, oldest first, cut to {@value #LONGEST_LINE} characters; what is no printable character is a dot
 */
public record Hearing(int seconds, long lines, long bytes, SortedMap<String, Long> rejected, long shed,
        long otherSentences,
        SortedMap<Integer, Long> types, int stations, long foreignBytes, List<String> lastLines) {

    /** More are not told apart. */
    public static final int MOST_STATIONS = 100_000;
    /** A longer line is cut. */
    public static final int LONGEST_LINE = 160;
    private static final int MOST_TYPES_TOLD = 3;
    private static final double MUCH = 0.2;

    /** Keeps own copies. */
    public Hearing {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        lastLines = List.copyOf(lastLines);
    }

    /** Whole AIS messages. */
    public long messages() {
        return types.values().stream().mapToLong(Long::longValue).sum();
    }

    public double linesPerSecond() {
        return (double) lines / seconds;
    }

    /** It in full sentences. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (lines == 0) {
            words.add("Nothing came within " + seconds + " s.");
            return words;
        }
        words.add(String.format(Locale.ROOT, "%.1f lines a second came over %d s.", linesPerSecond(), seconds));
        long messages = messages();
        if (messages > 0) {
            words.add(String.format(Locale.ROOT, "They hold %d AIS messages of %d stations, most of type %s.", messages,
                    stations, mostTypes()));
        } else if (otherSentences > 0) {
            words.add("They hold no AIS message, but " + otherSentences
                    + " other sentences: this may be a GNSS or an instrument, not an AIS receiver.");
        }
        long refused = rejected.values().stream().mapToLong(Long::longValue).sum();
        if (refused > 0) {
            words.add(refused + " of " + lines + " lines are no well-formed sentences: " + reasons() + ".");
        }
        if (refused >= lines * MUCH && foreignBytes >= bytes * MUCH) {
            words.add("Many bytes are no text: the baud rate may be wrong, or it speaks another protocol.");
        }
        if (shed > 0) {
            words.add(shed + " lines were dropped, because the receiver is paused or sends more than it may.");
        }
        return words;
    }

    private String mostTypes() {
        return types.entrySet()
                .stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TYPES_TOLD)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private String reasons() {
        return rejected.entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
