package org.roadstead.tracker.log.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.DamagedLogException;
import org.roadstead.tracker.log.DamagedLogException.Problem;
import org.roadstead.tracker.log.Input;

/** Reads segments one after the other and checks that each frame follows the one before it. Use once. */
final class ChainReader {
    private static final byte[] NO_FRAME = new byte[Frame.HASH];

    private final Consumer<Input> out;
    private byte @Nullable [] previous;
    private long next;
    private @Nullable BrokenEnd cut;

    /**
     * A reader before its first segment.
     *
     * @param firstPosition of the oldest input kept; if it is not 0, older frames were deleted and the first one follows any
     */
    ChainReader(long firstPosition, Consumer<Input> out) {
        this.next = firstPosition;
        this.previous = firstPosition == 0 ? NO_FRAME : null;
        this.out = out;
    }

    /**
     * Reads a segment to its end; the newest one is cut at its first unsound frame, and the disk is asked to keep it, since whoever
     * wrote it may not have come to that.
     *
     * @throws DamagedLogException if it is not what was written
     */
    void read(Path file, boolean newest) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (Segments.firstPosition(file) > next) {
                throw new DamagedLogException(Problem.MISSING_INPUTS, file, 0, next);
            }
            long offset = 0;
            while (offset < channel.size()) {
                byte[] frame = Frame.read(channel, offset);
                if (frame != null) {
                    follow(file, offset, frame);
                    offset += frame.length;
                } else if (newest) {
                    cut = BrokenEnd.cut(file, channel, offset);
                } else {
                    throw new DamagedLogException(Problem.UNSOUND_FRAME, file, offset, next);
                }
            }
            if (newest) {
                channel.force(true);
            }
        }
    }

    private void follow(Path file, long offset, byte[] frame) throws IOException {
        Frame.Header header = Frame.header(frame);
        if (header.firstPosition() > next) {
            throw new DamagedLogException(Problem.MISSING_INPUTS, file, offset, next);
        }
        if (header.firstPosition() < next || (previous != null && !Arrays.equals(previous, header.previous()))) {
            throw new DamagedLogException(Problem.BROKEN_CHAIN, file, offset, next);
        }
        try {
            Frame.decode(frame, out);
        } catch (IOException unreadable) {
            DamagedLogException damaged = new DamagedLogException(Problem.UNREADABLE_INPUTS, file, offset, next);
            damaged.initCause(unreadable);
            throw damaged;
        }
        next += header.inputs();
        previous = Frame.hash(frame);
    }

    Segments.Tail tail() {
        return new Segments.Tail(next, previous == null ? NO_FRAME : previous, cut);
    }
}
