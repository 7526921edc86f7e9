package org.roadstead.tracker.api.internal.live;

/** A client's message that cannot be followed: ends its connection with a code of RFC 6455 section 7.4 and a reason. */
public final class RefusedMessageException extends Exception {
    /** What came is of no kind that is understood. */
    public static final int UNSUPPORTED = 1003;
    /** It is understood and not allowed. */
    public static final int POLICY = 1008;
    private static final long serialVersionUID = 1;

    private final int code;

    RefusedMessageException(int code, String reason) {
        super(reason);
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The reason, short enough for a close frame. */
    public String reason() {
        return Outbox.abridged(String.valueOf(getMessage()));
    }
}
