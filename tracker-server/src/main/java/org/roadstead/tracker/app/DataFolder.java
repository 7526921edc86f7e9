package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server's data folder, held by one process at a time: the lock ends with the process, however that ends. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "server.lock";
    /** Stands in a folder that a demo made, and that the next demo may empty. */
    private static final String DEMO = "demo";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Takes hold of a folder, which is made if there is none.
     *
     * @throws UsageException if a running server has it
     */
    static DataFolder hold(Path path) throws IOException, UsageException {
        Files.createDirectories(path);
        FileChannel file = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            file.close();
            throw new UsageException("the data folder " + path + " belongs to a server that runs; "
                    + "end it or choose another with --data");
        }
        return new DataFolder(path, file);
    }

    /**
     * Takes hold of a demo's folder, without what an earlier demo left.
     *
     * @throws UsageException if a running server has it, or if it holds what no demo made
     */
    static DataFolder holdForDemo(Path path) throws IOException, UsageException {
        if (Files.isDirectory(path) && !Files.exists(path.resolve(DEMO)) && !isEmpty(path)) {
            throw new UsageException("the demo empties its data folder at start, and " + path
                    + " holds what no demo made; choose another with --data");
        }
        DataFolder held = hold(path);
        try {
            held.empty();
            Files.writeString(path.resolve(DEMO), "This folder is emptied at each start of the demo.\n");
            return held;
        } catch (IOException failed) {
            held.close();
            throw failed;
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.filter(file -> !file.equals(path) && !file.equals(path.resolve(LOCK)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
