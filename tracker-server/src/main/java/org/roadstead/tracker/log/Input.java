package org.roadstead.tracker.log;

import org.roadstead.tracker.act.Act;

/** One entry of the log. Immutable; the bytes of a line are not to be changed. */
public sealed interface Input {

    /** Place in the one sequence, from 0. */
    long position();

    /** When it entered the log, epoch milliseconds; never falls. */
    long knownMillis();

    /**
     * One accepted sentence, XML report or JSON object.
     *
     * @param ahead its own time was too far ahead of known time to be believed: it is heard when known
     * @param receiver who heard it
     * @param connection number of the connection or file that brought it; parts of a message are joined by it
     * @param number how many-th accepted line of its receiver, from 1
     * @param bytes the line without its end
     */
    record Line(long position, long knownMillis, boolean ahead, String receiver, int connection, long number,
            byte[] bytes)
            implements
                Input {}

    /** What a person or a client did. */
    record ActInput(long position, long knownMillis, Act act) implements Input {}

    /** A receiver's connection changed. */
    record SourceState(long position, long knownMillis, String receiver, State state) implements Input {

        /** What became of it. */
        public enum State {
            CONNECTED, LOST, IDLE, PAUSED, RESUMED
        }
    }

    /** The server was not listening between two moments: such time is nobody's silence. */
    record Span(long position, long knownMillis, long fromMillis, long toMillis) implements Input {}

    /** Nothing arrived for a second (wall time base only). */
    record Beat(long position, long knownMillis) implements Input {}
}
