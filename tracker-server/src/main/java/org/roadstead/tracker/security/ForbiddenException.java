package org.roadstead.tracker.security;

/** The person has no right to do this; the message says who has. */
public final class ForbiddenException extends Exception {
    private static final long serialVersionUID = 1;

    public ForbiddenException(String message) {
        super(message);
    }
}
