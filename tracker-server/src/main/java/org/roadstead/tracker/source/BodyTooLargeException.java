package org.roadstead.tracker.source;

import java.io.IOException;

/** A posted body is longer than is taken; nothing of it was. */
public final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    /** Names the bound. */
    public BodyTooLargeException(int maxBytes) {
        super("expected at most " + maxBytes + " bytes after inflating, found more");
    }
}
