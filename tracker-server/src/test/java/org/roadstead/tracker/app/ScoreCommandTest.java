package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled scenarios of the rules that are built, clean and with each fault. */
class ScoreCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "loss=0.02", "shuffle=60s", "duplicate", "loss=0.02,shuffle=60s,duplicate"})
    void allThatIsExpectedAndNothingElseIsRaised(String faults) {
        Path scenarios = scenarios();
        assumeTrue(Files.isReadable(scenarios), "needs the shared scenarios");

        int status = Roadstead.run("score", scenarios + "#S01", scenarios + "#S02", scenarios + "#S09", "--rules",
                "SV-01,ID-01", "--faults", faults);

        assertThat(status).isZero();
    }

    private static Path scenarios() {
        String named = System.getProperty("roadstead.shared");
        if (named != null) {
            return Path.of(named, "domain", "data", "scenarios.json");
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared").resolve("domain").resolve("data").resolve("scenarios.json");
            if (Files.exists(file)) {
                return file;
            }
        }
        return Path.of("shared-not-found");
    }
}
