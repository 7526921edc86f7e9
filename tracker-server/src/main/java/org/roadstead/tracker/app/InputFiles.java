package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.scenario.Scenario;
import org.roadstead.replay.scenario.ScenarioFile;

/** Files that a command line names. */
final class InputFiles {
    private InputFiles() {}

    /**
     * Checks that all files are there and may be read.
     *
     * @throws UsageException naming each that is not
     */
    static void check(Collection<Path> files) throws UsageException {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                problems.add("cannot read " + file + ": " + why(file));
            }
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
    }

    private static String why(Path file) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return Files.exists(file) ? "reading it is not allowed" : "there is no such file";
    }

    /** The same for a file that need not be named. */
    static void check(@Nullable Path file) throws UsageException {
        if (file != null) {
            check(List.of(file));
        }
    }

    /** The scenarios that {@code FILE} and {@code FILE#ID} name, in that order. */
    static List<Scenario> scenarios(List<String> names) throws IOException, UsageException {
        List<Scenario> all = new ArrayList<>();
        for (String name : names) {
            try {
                all.addAll(ScenarioFile.read(name));
            } catch (NoSuchFileException absent) {
                throw new UsageException("cannot read " + absent.getFile() + ": there is no such file");
            } catch (IllegalArgumentException bad) {
                throw new UsageException(name + ": " + bad.getMessage());
            }
        }
        return all;
    }
}
