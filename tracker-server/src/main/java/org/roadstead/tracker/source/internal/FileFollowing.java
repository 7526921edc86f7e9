package org.roadstead.tracker.source.internal;

import com.github.luben.zstd.ZstdInputStream;
import io.netty.buffer.Unpooled;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.SourceKind;
import org.roadstead.tracker.source.SourceStatus.State;
import org.roadstead.tracker.source.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file as it grows, on a thread of its own, until it is stopped. A file that takes its name (rotation) is read from its begin
 * after the rest of the old one; one that became shorter (truncation) is read from its begin. A compressed file that has grown is
 * unpacked anew up to where it was read.
 */
public final class FileFollowing implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FileFollowing.class);
    private static final long LOOK_AGAIN_MILLIS = 250;
    private static final int BUFFER_BYTES = 65_536;
    private static final int MAGIC_BYTES = 4;
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] ZSTD = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};

    private final Path file;
    private final boolean fromEnd;
    private final Feed feed;
    private final Receiver receiver;
    private final Thread thread;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private @Nullable String said;
    private boolean isFirst = true;

    /**
     * A following that has not begun.
     *
     * @param bound receiver of all its lines; null where they name theirs
     * @param connection its number
     */
    public FileFollowing(SourceConfig source, Way.Recording way, @Nullable Receiver bound, Feed.Shared shared,
            int connection) {
        this.file = way.file();
        this.fromEnd = way.reading() == Way.Reading.FOLLOW_FROM_END;
        String name = String.valueOf(file.getFileName());
        this.receiver = bound != null ? bound : shared.receivers().unnamed(SourceKind.FILE, name);
        this.feed = new Feed(shared, SourceKind.FILE, connection, bound, name, source.maxLineBytes(), () -> null);
        this.thread = Thread.ofPlatform().daemon().name("source-file-" + name).unstarted(this);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Ends; what the log has not taken is shed. */
    public void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        feed.open();
        try {
            while (true) {
                try (FileChannel channel = FileChannel.open(file)) {
                    follow(channel, keyOfPath());
                } catch (NoSuchFileException missing) {
                    problem("there is no such file");
                } catch (ClosedByInterruptException stopped) {
                    throw new InterruptedException();
                } catch (IOException unreadable) {
                    problem(String.valueOf(unreadable.getMessage()));
                }
                isFirst = false;
                rest();
            }
        } catch (InterruptedException stopped) {
            feed.shed();
        }
        feed.close(State.ENDED);
    }

    /** Follows one file until another has its name and nothing of it is left to read. */
    private void follow(FileChannel channel, @Nullable Object key) throws IOException, InterruptedException {
        long unpacked = isFirst && fromEnd ? readFrom(channel, Long.MAX_VALUE) : 0;
        long seen = unpacked > 0 ? channel.size() : 0;
        boolean replaced = false;
        while (!replaced) {
            replaced = isReplaced(key);
            long size = channel.size();
            if (size < seen) {
                feed.endOfBytes();
                unpacked = 0;
            }
            if (size != seen) {
                unpacked = readFrom(channel, unpacked);
                seen = size;
                feed.put();
            } else if (!replaced) {
                rest();
            }
        }
        feed.endOfBytes();
        feed.put();
    }

    /**
     * Takes what comes after so many unpacked bytes, as far as the file goes now.
     *
     * @return how many unpacked bytes there were
     */
    private long readFrom(FileChannel channel, long from) throws IOException, InterruptedException {
        byte[] magic = new byte[MAGIC_BYTES];
        channel.position(0);
        InputStream plain = Channels.newInputStream(channel);
        int known = plain.readNBytes(magic, 0, MAGIC_BYTES);
        if (known < MAGIC_BYTES) {
            return 0; // no line is so short, and what is to come says what the file is
        }
        if (!startsWith(magic, GZIP) && !startsWith(magic, ZSTD)) {
            long at = Math.min(from, channel.size());
            channel.position(at);
            return at + read(plain, 0);
        }
        channel.position(0);
        try (InputStream unpacked = unpacked(new Shared(Channels.newInputStream(channel)), magic)) {
            return read(unpacked, from);
        } catch (EOFException notYetWhole) {
            return from == Long.MAX_VALUE ? 0 : from;
        }
    }

    /** The file's bytes; the file stays open when they are closed. */
    private static final class Shared extends FilterInputStream {
        Shared(InputStream bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            // The file is closed by the one who opened it.
        }
    }

    private static boolean startsWith(byte[] magic, byte[] expected) {
        return Arrays.equals(magic, 0, expected.length, expected, 0, expected.length);
    }

    private static InputStream unpacked(InputStream packed, byte[] magic) throws IOException {
        return magic[0] == GZIP[0]
                ? new GZIPInputStream(packed, BUFFER_BYTES)
                : new ZstdInputStream(packed).setContinuous(true);
    }

    /** Passes over so many bytes, takes the others, and says how many there were; a cut end is where it ends for now. */
    private long read(InputStream in, long skip) throws IOException, InterruptedException {
        long at = 0;
        try {
            int read = in.read(buffer);
            while (read > 0) {
                int passed = (int) Math.min(read, Math.max(0, skip - at));
                at += read;
                if (passed < read) {
                    feed.take(Unpooled.wrappedBuffer(buffer, passed, read - passed));
                    feed.put();
                }
                read = in.read(buffer);
            }
        } catch (EOFException cut) {
            LOG.debug("{} ends inside a frame for now", file);
        }
        problem(null);
        return at;
    }

    private boolean isReplaced(@Nullable Object key) throws IOException {
        try {
            return key != null && !key.equals(keyOfPath());
        } catch (NoSuchFileException notYetReplaced) {
            return false;
        }
    }

    private @Nullable Object keyOfPath() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private void problem(@Nullable String why) {
        if (why != null && !why.equals(said)) {
            LOG.warn("cannot read {}: {}; trying again", file, why);
        }
        said = why;
        receiver.problem(why == null ? null : "Cannot read " + file + ": " + why);
    }

    private static void rest() throws InterruptedException {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS));
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
