package org.roadstead.tracker.log.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.log.Input;

/** The segment files of a folder, oldest first; named by the position of their first input. */
public final class Segments {
    private static final String SUFFIX = ".segment";
    private static final Pattern NAME = Pattern.compile("\\d{19}\\.segment");

    private final Path folder;

    public Segments(Path folder) {
        this.folder = folder;
    }

    static Path file(Path folder, long firstPosition) {
        return folder.resolve(String.format("%019d%s", firstPosition, SUFFIX));
    }

    /** All files, oldest first. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    static long firstPosition(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
    }

    /**
     * Reads everything, in order. The newest file is cut at its first frame that is not whole and sound.
     *
     * @throws org.roadstead.tracker.log.DamagedLogException if an older file has such a frame, or a frame does not follow the one
     *         before it; nothing is changed then
     */
    public Tail read(Consumer<Input> out) throws IOException {
        List<Path> files = files();
        ChainReader chain = new ChainReader(first(), out);
        for (Path file : files) {
            chain.read(file, file.equals(files.getLast()));
        }
        return chain.tail();
    }

    /** Position of the oldest input that is kept; 0 for none. */
    public long first() throws IOException {
        List<Path> files = files();
        return files.isEmpty() ? 0 : firstPosition(files.getFirst());
    }

    /**
     * Deletes the oldest files past the bounds, never the newest one.
     *
     * @param knownMillis now
     */
    void prune(Keep keep, long knownMillis) throws IOException {
        List<Path> files = files();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        for (int i = 0; i < files.size() - 1; i++) {
            boolean isOld = firstKnown(files.get(i + 1)) < knownMillis - keep.millis();
            if (!isOld && bytes <= keep.bytes()) {
                return;
            }
            bytes -= Files.size(files.get(i));
            Files.delete(files.get(i));
        }
    }

    private static long firstKnown(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Frame.Header header = Frame.header(channel, 0);
            return header == null ? Long.MAX_VALUE : header.firstKnown();
        }
    }

    /**
     * How much is kept; the oldest file goes first past either bound.
     *
     * @param millis of known time
     * @param bytes of all files
     */
    public record Keep(long millis, long bytes) {}

    /** The input at a position; null where the recording does not hold it (any more). */
    public @Nullable Input at(long position) throws IOException {
        Path holder = null;
        for (Path file : files()) {
            if (firstPosition(file) <= position) {
                holder = file;
            }
        }
        return holder == null ? null : at(holder, position);
    }

    private static @Nullable Input at(Path file, long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long offset = 0;
            for (Frame.Header header = Frame.header(channel, 0); header != null; header = Frame.header(channel,
                    offset)) {
                if (position < header.firstPosition() + header.inputs()) {
                    byte[] frame = Frame.read(channel, offset);
                    List<Input> found = new ArrayList<>(1);
                    if (frame != null) {
                        Frame.decode(frame, input -> {
                            if (input.position() == position) {
                                found.add(input);
                            }
                        });
                    }
                    return found.isEmpty() ? null : found.getFirst();
                }
                offset += Frame.HEADER + header.bodyBytes();
            }
        }
        return null;
    }

    /**
     * Where a recording ends.
     *
     * @param nextPosition that the next input gets
     * @param hash of the last frame; zeros if none is kept
     * @param cut what was cut off its end; null if nothing was
     */
    public record Tail(long nextPosition, byte[] hash, @Nullable BrokenEnd cut) {}
}
