package org.roadstead.tracker.app;

/** Bad usage or configuration: what is wrong is said, and the program ends with status 2. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
