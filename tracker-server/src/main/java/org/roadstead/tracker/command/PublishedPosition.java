package org.roadstead.tracker.command;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** How far the picture goes that everybody sees. */
public interface PublishedPosition {

    /**
     * Waits until the published picture has the input at this position of the log.
     *
     * @throws TimeoutException if it has not within the limit
     */
    void awaitAtLeast(long position, Duration limit) throws InterruptedException, TimeoutException;
}
