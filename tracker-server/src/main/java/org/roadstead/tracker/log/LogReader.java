package org.roadstead.tracker.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.internal.BrokenEnd;
import org.roadstead.tracker.log.internal.Segments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Reads a recorded log back. Any thread; also while it is being written (only whole frames are seen). */
public final class LogReader {
    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
    private static final String BASE_FILE = "time-base";

    private final Path folder;
    private final Segments segments;

    public LogReader(Path folder) {
        this.folder = folder;
        this.segments = new Segments(folder);
    }

    /**
     * Binds the folder to a time base, for good.
     *
     * @throws IllegalStateException if it has the other one
     */
    public void claim(TimeBase base) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(BASE_FILE);
        if (Files.exists(file)) {
            String found = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (!found.equals(base.name())) {
                throw new OtherTimeBaseException("the log in " + folder + " was written with --clock "
                        + found.toLowerCase(Locale.ROOT) + "; choose another data folder or that clock");
            }
            return;
        }
        Files.writeString(file, base.name() + "\n", StandardCharsets.US_ASCII);
    }

    /**
     * Everything that was written, in order; cuts a broken end off the newest file. To be called before a writer is opened.
     *
     * @throws DamagedLogException if the recording is not what was written
     */
    public Segments.Tail recover(Consumer<Input> out) throws IOException {
        Segments.Tail tail = segments.read(out);
        BrokenEnd cut = tail.cut();
        if (cut != null) {
            LOG.atLevel(cut.keptIn() == null ? Level.INFO : Level.WARN).log(cut.words());
        }
        return tail;
    }

    /** Position of the oldest input that is kept; 0 for an empty log. */
    public long firstPosition() throws IOException {
        return segments.first();
    }

    /** The input at a position; null where the recording does not hold it. */
    public @Nullable Input at(long position) throws IOException {
        return segments.at(position);
    }
}
