package org.roadstead.tracker.command;

/** A command that was allowed and sound, and still could not be done: the database or the log failed, or the engine is behind. */
public final class CommandFailedException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean stored;

    CommandFailedException(String message, boolean stored, Throwable cause) {
        super(message, cause);
        this.stored = stored;
    }

    CommandFailedException(String message) {
        super(message);
        this.stored = false;
    }

    /** True if the act stands in the chain: it is or will be in force and is not to be sent again. */
    public boolean isStored() {
        return stored;
    }
}
