package org.roadstead.replay.scenario;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the reference folder that lies beside the checkout, or where the property {@code roadstead.shared} says. */
final class SharedFiles {
    private SharedFiles() {}

    /** A file of the reference folder; the test is skipped where there is none. */
    static Path require(String relative) {
        Path file = find(relative);
        assumeTrue(file != null, "the reference folder is not here: set -Droadstead.shared=FOLDER to run this test");
        return Objects.requireNonNull(file);
    }

    private static @Nullable Path find(String relative) {
        String named = System.getProperty("roadstead.shared");
        if (named != null) {
            return Path.of(named, relative);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve(relative);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
