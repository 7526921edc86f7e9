package org.roadstead.tracker.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source of lines, checked.
 *
 * @param id receiver to which all its lines belong; null where the lines name their receiver themselves
 * @param name what people call the receiver; null if it has no other name than its id
 * @param way how its lines come
 * @param access who may send. Several sources may share one listening address: a sender belongs to the one that names it, else to the
 *        one that names nobody
 * @param idleSeconds after so long without a line the receiver is idle, and a connection made by us is made anew
 * @param linesPerSecond lines taken a second, on the average of {@value #BURST_SECONDS} seconds; more are shed; 0 for no limit
 * @param paused its way is closed, and lines of it that come by another are shed
 * @param maxConnections TCP connections taken at a time
 * @param maxLineBytes longest line without its end; XML reports may always have 64 KiB
 */
public record SourceConfig(@Nullable String id, @Nullable String name, Way way, Access access,
        int idleSeconds, int linesPerSecond, boolean paused, int maxConnections, int maxLineBytes) {

    /** AIS stations in reach of traffic speak every few seconds; two minutes allow for empty waters. */
    public static final int DEFAULT_IDLE_SECONDS = 120;
    /** A coast's receivers come on some dozens of connections. */
    public static final int DEFAULT_MAX_CONNECTIONS = 256;
    /** A sentence has 82 characters; TAG blocks, stamps and several sentences on a line make it longer. */
    public static final int DEFAULT_MAX_LINE_BYTES = 4096;
    /** Receivers behind slow links deliver in bursts; ten seconds of them are no flood. */
    public static final int BURST_SECONDS = 10;
    /** A longer id is not taken from a line. */
    public static final int MAX_ID_LENGTH = 64;

    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException naming the part, what was found and what was expected
     */
    public SourceConfig {
        if (id != null && !isId(id)) {
            throw new IllegalArgumentException("id: expected 1 to " + MAX_ID_LENGTH
                    + " printable characters without spaces, found '" + id + "'");
        }
        requireAtLeast("idleSeconds", idleSeconds, 1);
        requireAtLeast("linesPerSecond", linesPerSecond, 0);
        requireAtLeast("maxConnections", maxConnections, 1);
        requireAtLeast("maxLineBytes", maxLineBytes, 82);
    }

    /** Receivers push to this address. */
    public static SourceConfig listen(@Nullable String id, String url) {
        URI address = parse(url);
        return of(id, "udp".equals(address.getScheme()) ? new Way.Udp(address, null) : new Way.TcpServer(address));
    }

    /** We connect to this address. */
    public static SourceConfig connect(@Nullable String id, String url) {
        return of(id, new Way.TcpClient(parse(url)));
    }

    /** A recording is read once. */
    public static SourceConfig file(@Nullable String id, Path file) {
        return of(id, new Way.Recording(file, Way.Reading.ONCE));
    }

    /** A source with the default bounds. */
    public static SourceConfig of(@Nullable String id, Way way) {
        return new SourceConfig(id, null, way, Access.OPEN, DEFAULT_IDLE_SECONDS, 0, false, DEFAULT_MAX_CONNECTIONS,
                DEFAULT_MAX_LINE_BYTES);
    }

    /** The kind that lists show; null where it is told by the lines that come. */
    public @Nullable SourceKind kind() {
        return way.kind();
    }

    /** The same with a name for people. */
    public SourceConfig withName(@Nullable String newName) {
        return new SourceConfig(id, newName, way, access, idleSeconds, linesPerSecond, paused, maxConnections,
                maxLineBytes);
    }

    /** The same with other senders. */
    public SourceConfig withAccess(Access newAccess) {
        return new SourceConfig(id, name, way, newAccess, idleSeconds, linesPerSecond, paused, maxConnections,
                maxLineBytes);
    }

    /** The same with other addresses allowed. */
    public SourceConfig withAllow(List<String> allow) {
        return withAccess(access.withAllow(allow));
    }

    /** The same with another time to idleness. */
    public SourceConfig withIdleSeconds(int newIdleSeconds) {
        return new SourceConfig(id, name, way, access, newIdleSeconds, linesPerSecond, paused, maxConnections,
                maxLineBytes);
    }

    /** The same with another limit of lines. */
    public SourceConfig withLinesPerSecond(int newLinesPerSecond) {
        return new SourceConfig(id, name, way, access, idleSeconds, newLinesPerSecond, paused, maxConnections,
                maxLineBytes);
    }

    /** The same, paused or not. */
    public SourceConfig withPaused(boolean newPaused) {
        return new SourceConfig(id, name, way, access, idleSeconds, linesPerSecond, newPaused, maxConnections,
                maxLineBytes);
    }

    /** The same with another bound of connections. */
    public SourceConfig withMaxConnections(int newMaxConnections) {
        return new SourceConfig(id, name, way, access, idleSeconds, linesPerSecond, paused, newMaxConnections,
                maxLineBytes);
    }

    /** Whether what is open for this source serves the other too: they differ in name and limit alone. */
    boolean isOpenedLike(SourceConfig other) {
        return withName(other.name).withLinesPerSecond(other.linesPerSecond).equals(other);
    }

    /** Whether this may name a receiver: 1 to {@value #MAX_ID_LENGTH} printable ASCII characters without spaces. */
    public static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= MAX_ID_LENGTH && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /**
     * An address of a source.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static URI parse(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException notAnUri) {
            throw new IllegalArgumentException("address: expected tcp://HOST:PORT or udp://HOST:PORT, found '" + url
                    + "'", notAnUri);
        }
    }

    private static void requireAtLeast(String part, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(part + ": expected at least " + least + ", found " + value);
        }
    }
}
