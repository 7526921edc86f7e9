package org.roadstead.replay.recording;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a recording one after the other. Whether it is plain, gzip (RFC 1952) or Zstandard (RFC 8878) is
 * told by its first bytes, never by its name.
 *
 * <p>A line ends with CR, LF or both; empty lines are passed over. A line of more than {@link #LINE_LIMIT} bytes is
 * skipped to its end and counted, so that no input makes the reader grow.
 */
public final class RecordingReader implements Closeable {
    /** Longest line that is read, in bytes without its end: far above any sentence, XML report or JSON object. */
    public static final int LINE_LIMIT = 65_536;

    private static final int BUFFER_BYTES = 65_536;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private byte[] line = new byte[256];
    private long overlong;

    private RecordingReader(InputStream input) {
        this.input = input;
    }

    /** Opens a file. */
    public static RecordingReader open(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            return of(raw);
        } catch (IOException e) {
            raw.close();
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Reads from a stream, which is closed with the reader. */
    public static RecordingReader of(InputStream stream) throws IOException {
        BufferedInputStream input = new BufferedInputStream(stream, BUFFER_BYTES);
        input.mark(4);
        byte[] magic = input.readNBytes(4);
        input.reset();
        return new RecordingReader(decompressed(input, magic));
    }

    private static InputStream decompressed(InputStream input, byte[] magic) throws IOException {
        if (startsWith(magic, 0x1F, 0x8B)) {
            return new GZIPInputStream(input, BUFFER_BYTES);
        }
        if (startsWith(magic, 0x28, 0xB5, 0x2F, 0xFD)) {
            return new ZstdInputStream(input);
        }
        return input;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The next line without its end, or null after the last one. The array belongs to the caller.
     *
     * @throws IOException if the file cannot be read further, for example because a compressed one is cut short
     */
    public byte @Nullable [] next() throws IOException {
        int length = 0;
        while (true) {
            if (position == limit && !fill()) {
                return length == 0 ? null : finished(length);
            }
            int end = lineEnd(position, limit);
            if (length == 0 && end < limit && end > position) {
                byte[] whole = Arrays.copyOfRange(buffer, position, end);
                position = end + 1;
                return whole;
            }
            length = append(length, end);
            position = end;
            if (end < limit) {
                position++;
                if (length > LINE_LIMIT) {
                    overlong++;
                    length = 0;
                } else if (length > 0) {
                    return Arrays.copyOf(line, length);
                }
            }
        }
    }

    private byte @Nullable [] finished(int length) {
        if (length > LINE_LIMIT) {
            overlong++;
            return null;
        }
        return Arrays.copyOf(line, length);
    }

    private boolean fill() throws IOException {
        int read = input.read(buffer, 0, buffer.length);
        position = 0;
        limit = Math.max(read, 0);
        return read > 0;
    }

    private int lineEnd(int from, int to) {
        int i = from;
        while (i < to && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    /** Adds the bytes up to {@code end} to the line; what goes past the limit is only counted as one byte too many. */
    private int append(int length, int end) {
        int room = Math.min(end - position, LINE_LIMIT + 1 - length);
        if (length + room > line.length) {
            line = Arrays.copyOf(line, Math.max(length + room, Math.min(line.length * 2, LINE_LIMIT + 1)));
        }
        System.arraycopy(buffer, position, line, length, room);
        return length + room;
    }

    /** How many lines were skipped so far because they were longer than {@link #LINE_LIMIT}. */
    public long overlong() {
        return overlong;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
