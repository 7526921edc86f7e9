package org.roadstead.tracker.log;

import java.io.IOException;

/** A data folder whose log was written under the other time base: one folder has one. */
public final class OtherTimeBaseException extends IOException {
    private static final long serialVersionUID = 1;

    OtherTimeBaseException(String message) {
        super(message);
    }
}
