package org.roadstead.tracker.source;

import org.roadstead.tracker.source.SourceStatus.State;
import org.roadstead.tracker.source.internal.Feed;

/**
 * A recording that someone else reads, at a pace of their own: its lines are counted and logged like those of every source. Belongs
 * to one thread.
 */
public final class RecordedFeed implements AutoCloseable {
    private final Feed feed;

    RecordedFeed(Feed feed) {
        this.feed = feed;
        feed.open();
    }

    /** Takes a line without its end; it waits for {@link #put}. */
    public void take(byte[] line) {
        feed.takeLine(line);
    }

    /** A line was too long to be read. */
    public void tooLong() {
        feed.tooLong();
    }

    /** Accepted lines that wait. */
    public int waiting() {
        return feed.waiting();
    }

    /** Hands over what waits; waits for room in the log. */
    public void put() throws InterruptedException {
        feed.put();
    }

    /** The recording is over. What still waits is shed. */
    @Override
    public void close() {
        feed.shed();
        feed.close(State.ENDED);
    }
}
