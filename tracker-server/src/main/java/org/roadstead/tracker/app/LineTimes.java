package org.roadstead.tracker.app;

import org.roadstead.ais.LineInspector;
import org.roadstead.tracker.log.LineBatch;

/** When a line of a recording was received, by the line itself: its leading stamp, else its heard time. */
final class LineTimes {
    /** The line tells no time. */
    static final long NONE = LineBatch.NO_TIME;

    private final LineInspector inspector = new LineInspector();

    long of(byte[] line) {
        if (inspector.inspect(line, 0, line.length) != null) {
            return NONE;
        }
        if (inspector.hasLead()) {
            return inspector.leadMillis();
        }
        return inspector.hasHeard() ? inspector.heardMillis() : NONE;
    }
}
