package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console in a real browser against a running server with the demo's traffic. */
class ConsoleIT {
    private static final Path CONSOLE = Path.of("..", "web-map").toAbsolutePath().normalize();
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    Path folder;

    @Test
    void showsTheDemo() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed at " + CHROMIUM);
        assumeTrue(isOnPath("node"), "Node is not installed");
        assumeTrue(Files.isDirectory(CONSOLE.resolve("node_modules").resolve("playwright-core")),
                "the console has not been built here");
        Path said = folder.resolve("console.txt");
        try (RunningServer server = RunningServer.start(folder.resolve("data"), "--demo")) {
            Process script = new ProcessBuilder("node", "e2e/console.e2e.mjs", server.http().toString(),
                    Path.of("target", "pictures").toAbsolutePath().toString()).directory(CONSOLE.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = script.waitFor(5, TimeUnit.MINUTES);
            if (!ended) {
                script.destroyForcibly();
            }

            assertThat(ended).as("%s", Files.readString(said)).isTrue();
            assertThat(script.exitValue()).as("%s", Files.readString(said)).isZero();
        }
    }

    private static boolean isOnPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }
}
