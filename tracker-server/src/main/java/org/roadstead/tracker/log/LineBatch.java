package org.roadstead.tracker.log;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Accepted lines of one connection on their way to the log, in the order in which they arrived. Filled by one thread, then handed
 * over; not touched afterwards.
 */
public final class LineBatch {
    /** The line says nothing about a time. */
    public static final long NO_TIME = Long.MIN_VALUE;

    private final int connection;
    private final @Nullable CompletableFuture<Long> written;
    private String[] receivers = new String[16];
    private byte[][] lines = new byte[16][];
    private long[] heard = new long[16];
    private long[] lead = new long[16];
    private int size;

    /** A batch whose sender does not wait. */
    public LineBatch(int connection) {
        this(connection, null);
    }

    /**
     * A batch whose sender waits.
     *
     * @param written completed with the position of the last line once its frame is in the file
     */
    public LineBatch(int connection, @Nullable CompletableFuture<Long> written) {
        this.connection = connection;
        this.written = written;
    }

    /**
     * Adds one line.
     *
     * @param heardMillis when the antenna received it, by the line itself, or {@link #NO_TIME}
     * @param leadMillis the receive time written in front of it, or {@link #NO_TIME}
     */
    public void add(String receiver, byte[] line, long heardMillis, long leadMillis) {
        if (size == lines.length) {
            int more = size * 2;
            receivers = Arrays.copyOf(receivers, more);
            lines = Arrays.copyOf(lines, more);
            heard = Arrays.copyOf(heard, more);
            lead = Arrays.copyOf(lead, more);
        }
        receivers[size] = receiver;
        lines[size] = line;
        heard[size] = heardMillis;
        lead[size] = leadMillis;
        size++;
    }

    public int size() {
        return size;
    }

    int connection() {
        return connection;
    }

    @Nullable
    CompletableFuture<Long> written() {
        return written;
    }

    String receiver(int i) {
        return receivers[i];
    }

    byte[] line(int i) {
        return lines[i];
    }

    long heardMillis(int i) {
        return heard[i];
    }

    long leadMillis(int i) {
        return lead[i];
    }
}
