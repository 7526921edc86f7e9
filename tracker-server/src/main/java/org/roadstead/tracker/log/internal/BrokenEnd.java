package org.roadstead.tracker.log.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What was cut off the end of the newest segment: from its first unsound frame on. A frame that a killed process was writing was never
 * told to anyone and is dropped; anything else (a changed byte, pages that a power cut lost) may hold what someone saw, and is kept in a
 * file of its own beside the segment.
 *
 * @param file segment that was cut
 * @param offset where, bytes from its start
 * @param bytes how many were cut off
 * @param keptIn file that has them; null for a torn frame
 */
public record BrokenEnd(Path file, long offset, long bytes, @Nullable Path keptIn) {

    static BrokenEnd cut(Path file, FileChannel segment, long offset) throws IOException {
        ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(segment.size() - offset));
        Frame.fill(segment, rest, offset);
        rest.flip();
        Path keptIn = null;
        if (!Frame.isTorn(rest) || hasSoundFrame(segment, offset, rest)) {
            keptIn = file.resolveSibling(file.getFileName() + ".cut-at-" + offset);
            keep(rest, keptIn);
        }
        segment.truncate(offset);
        return new BrokenEnd(file, offset, rest.capacity(), keptIn);
    }

    /** One frame damaged so that it seems to be longer than the file must not hide those behind it. */
    private static boolean hasSoundFrame(FileChannel segment, long offset, ByteBuffer rest) throws IOException {
        for (int i = 1; i + Frame.HEADER <= rest.capacity(); i++) {
            if (rest.getInt(i) == Frame.MAGIC && Frame.read(segment, offset + i) != null) {
                return true;
            }
        }
        return false;
    }

    private static void keep(ByteBuffer rest, Path file) throws IOException {
        try (FileChannel to = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            while (rest.hasRemaining()) {
                to.write(rest);
            }
            to.force(true);
        }
    }

    /** One sentence for people. */
    public String words() {
        String what = "The newest segment " + file.getFileName() + " was cut at byte " + offset + ": ";
        return keptIn == null
                ? what + "its last frame (" + bytes + " bytes) was being written when the server ended, and nobody had "
                        + "been shown what was in it."
                : what + "its frames from there on are damaged. The " + bytes + " bytes are kept in " + keptIn
                        + ", and the log goes on without them.";
    }
}
