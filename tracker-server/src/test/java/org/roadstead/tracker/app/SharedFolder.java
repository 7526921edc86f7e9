package org.roadstead.tracker.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of reference data: where the property {@code roadstead.shared} says, else {@code shared} beside the project's. */
final class SharedFolder {
    private SharedFolder() {}

    /** A file or folder in it; nothing where it is not. */
    static Optional<Path> find(String relative) {
        String named = System.getProperty("roadstead.shared");
        if (named != null) {
            return Optional.of(Path.of(named, relative)).filter(Files::exists);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared").resolve(relative);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
