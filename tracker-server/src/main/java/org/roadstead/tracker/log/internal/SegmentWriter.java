package org.roadstead.tracker.log.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Input;

/** Appends inputs to the newest segment, a frame at a time. One thread. */
public final class SegmentWriter implements AutoCloseable {
    private static final int FRAME_BYTES = 64 * 1024;

    private final Path folder;
    private final long segmentBytes;
    private final Segments.Keep keep;
    private final Records.Writer open = new Records.Writer();
    private @Nullable FileChannel file;
    private byte[] previous;
    private int inputs;
    private long firstPosition;
    private long firstKnown;
    private long lastKnown;
    private long nextPosition;
    private long writtenPosition;
    private volatile long forcedPosition;

    /**
     * Goes on where a recording ends.
     *
     * @param segmentBytes size at which a new file is begun
     * @param keep bounds of the recording, looked at whenever a file is begun
     */
    public SegmentWriter(Path folder, Segments.Tail tail, long segmentBytes, Segments.Keep keep) throws IOException {
        this.folder = folder;
        this.segmentBytes = segmentBytes;
        this.keep = keep;
        this.previous = tail.hash();
        this.nextPosition = tail.nextPosition();
        this.writtenPosition = nextPosition - 1;
        this.forcedPosition = writtenPosition;
        Files.createDirectories(folder);
    }

    /** Puts an input into the open frame; true when the frame is full. */
    public boolean append(Input input) throws IOException {
        if (input.position() != nextPosition) {
            throw new IllegalArgumentException("expected position " + nextPosition + ", found " + input.position());
        }
        if (inputs == 0) {
            firstPosition = input.position();
            firstKnown = input.knownMillis();
        }
        open.write(input);
        inputs++;
        nextPosition++;
        lastKnown = input.knownMillis();
        return open.size() >= FRAME_BYTES;
    }

    /** Position that the next input must have. */
    public long nextPosition() {
        return nextPosition;
    }

    /** True when something waits for {@link #write}. */
    public boolean hasOpen() {
        return inputs > 0;
    }

    /** Writes the open frame to the file; from then on a killed process loses none of it. */
    public void write() throws IOException {
        if (inputs == 0) {
            return;
        }
        byte[] frame = Frame.encode(open.take(), inputs, firstPosition, firstKnown, lastKnown, previous);
        ByteBuffer bytes = ByteBuffer.wrap(frame);
        FileChannel current = file;
        boolean isNew = current == null || current.size() >= segmentBytes;
        FileChannel to = current == null || isNew ? begin(firstPosition) : current;
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        previous = Frame.hash(frame);
        inputs = 0;
        writtenPosition = nextPosition - 1;
        if (isNew) {
            force();
            new Segments(folder).prune(keep, lastKnown);
        }
    }

    /** A new file; the old ones are pruned only when it has a frame, so that one is always kept. */
    private FileChannel begin(long position) throws IOException {
        FileChannel current = file;
        if (current != null) {
            current.force(true);
            current.close();
        }
        FileChannel next = FileChannel.open(Segments.file(folder, position), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        file = next;
        return next;
    }

    /** Asks the disk to keep what was written, so that a power cut loses none of it. */
    public void force() throws IOException {
        if (file != null) {
            file.force(false);
            forcedPosition = writtenPosition;
        }
    }

    /** Position of the last input that the disk was asked to keep. Any thread. */
    public long forcedPosition() {
        return forcedPosition;
    }

    @Override
    public void close() throws IOException {
        write();
        force();
        if (file != null) {
            file.close();
        }
    }
}
