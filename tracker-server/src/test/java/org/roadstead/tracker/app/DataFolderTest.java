package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void isHeldByOneAtATime() throws Exception {
        Path path = parent.resolve("data");
        try (DataFolder held = DataFolder.hold(path)) {
            assertThat(held.path()).isDirectory();
            assertThatExceptionOfType(UsageException.class).isThrownBy(() -> DataFolder.hold(path))
                    .withMessageContaining(path.toString());
        }
        DataFolder.hold(path).close();
    }

    @Test
    void theDemoEmptiesOnlyWhatADemoMade() throws Exception {
        Path path = parent.resolve("demo-data");
        DataFolder.holdForDemo(path).close();
        Path left = Files.createDirectories(path.resolve("log")).resolve("0.log");
        Files.writeString(left, "of the demo before");

        DataFolder.holdForDemo(path).close();
        assertThat(left).doesNotExist();

        Path other = Files.createDirectories(parent.resolve("watch"));
        Path kept = Files.writeString(other.resolve("roadstead.mv.db"), "a register");
        assertThatExceptionOfType(UsageException.class).isThrownBy(() -> DataFolder.holdForDemo(other));
        assertThat(kept).exists();
    }

    @Test
    void aRunningDemoKeepsItsFolder() throws Exception {
        Path path = parent.resolve("demo-data");
        try (DataFolder running = DataFolder.holdForDemo(path)) {
            Path file = Files.writeString(running.path().resolve("server.json"), "{}");
            assertThatExceptionOfType(UsageException.class).isThrownBy(() -> DataFolder.holdForDemo(path));
            assertThat(file).exists();
        }
    }
}
