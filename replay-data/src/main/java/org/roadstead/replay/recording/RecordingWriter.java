package org.roadstead.replay.recording;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the lines of a recording. The end of the file's name says how: {@code .gz} is gzip, {@code .zst} is
 * Zstandard, anything else is plain. Lines end with LF.
 */
public final class RecordingWriter implements Closeable {
    private static final int ZSTD_LEVEL = 19;

    private final OutputStream output;

    private RecordingWriter(OutputStream output) {
        this.output = new BufferedOutputStream(output, 65_536);
    }

    /** Creates the file, or empties it if it is there. */
    public static RecordingWriter create(Path file) throws IOException {
        OutputStream raw = Files.newOutputStream(file);
        try {
            return new RecordingWriter(compressed(raw, file.toString()));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** Writes plain lines to a stream, which is closed with the writer. */
    public static RecordingWriter to(OutputStream stream) {
        return new RecordingWriter(stream);
    }

    private static OutputStream compressed(OutputStream raw, String name) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPOutputStream(raw, 65_536);
        }
        return name.endsWith(".zst") ? new ZstdOutputStream(raw, ZSTD_LEVEL) : raw;
    }

    /** Adds one line, given without its end. */
    public void write(byte[] line) throws IOException {
        output.write(line);
        output.write('\n');
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
