package org.roadstead.tracker.source;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One receiver at one moment. What was accepted is kept with the log; all other counters begin with the process. A line that waits
 * because the log is full is in {@code lines} and not yet in any of {@code accepted}, {@code rejected} and {@code shed}.
 *
 * @param id its name on its lines
 * @param name what people call it; null if nothing else
 * @param kind how its first line came, or was to come; null while it is known from the log alone
 * @param sinceMillis when the counters that begin with the process began, epoch milliseconds
 * @param bytes of its lines since then, without line ends
 * @param lines non-empty lines received since then, and those accepted before
 * @param accepted lines that the log took, ever
 * @param rejected lines refused, by reason
 * @param shed lines dropped because the log was full, the receiver paused, or more came than it may send
 * @param overLimit those of the shed that were more than it may send
 * @param misnamed lines counted here that named another receiver, for whose name there was no room or which is no name
 * @param lastLineAtMillis when its last line came, epoch milliseconds; null before the first
 * @param idleSeconds after so long without a line it is idle
 * @param linesPerSecond lines that it may send a second; 0 for no limit
 * @param connections open TCP connections that brought a line of it
 * @param problem why it could not be reached or read, last; null while all is well
 */
public record SourceStatus(String id, @Nullable String name, @Nullable SourceKind kind, State state, long sinceMillis,
        long bytes, long lines,
        long accepted, SortedMap<String, Long> rejected, long shed, long overLimit, long misnamed,
        @Nullable Long lastLineAtMillis, int idleSeconds, int linesPerSecond, int connections,
        @Nullable String problem) {

    /** What a receiver is doing. */
    public enum State {
        /** Nothing has ever come from it. */
        WAITING,
        /** Lines can come, and the last one is not old. */
        CONNECTED,
        /** Lines can come, but none has for the source's idle time. */
        IDLE,
        /** Its connection is gone, or it has not come back since the server started. */
        LOST,
        /** Its file was read to the end. */
        ENDED,
        /** Somebody paused it: its way is closed. */
        PAUSED,
        /** It was taken out of the configuration; its counters stay. */
        REMOVED;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The name that lists show: {@code connected}. */
        public String code() {
            return code;
        }
    }

    /** Keeps an own copy of the reasons. */
    public SourceStatus {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
    }
}
