package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad usage and bad configuration end with status 2, whatever the command. */
class ExitStatusTest {
    private static final String SENTENCE = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"decode ABSENT", "encode ABSENT", "analyze ABSENT", "simulate ABSENT", "score ABSENT",
        "replay ABSENT --to tcp://127.0.0.1:9", "serve --config ABSENT", "serve --clock feed --context ABSENT",
        "serve --replay ABSENT", "serve --listen tcp://127.0.0.1", "serve --listen tcp://0.0.0.0:0",
        "serve --listen tcp://127.example.com:10111", "serve --loop"})
    void badUsage(String command) {
        String[] arguments = command.replace("ABSENT", folder.resolve("absent").toString()).split(" ");

        assertThat(Roadstead.run(arguments)).isEqualTo(Roadstead.BAD_USAGE);
    }

    @Test
    void aListenerThatIsNoAddress() {
        assertThat(Roadstead.run("serve", "--listen", "tcp://bad host:1")).isEqualTo(Roadstead.BAD_USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "127.example.com", "::"})
    void theMapIsOnlyForThisMachine(String host) throws IOException {
        Path file = Files.writeString(folder.resolve("roadstead.yaml"), "http: {host: '" + host + "'}\n");

        assertThat(Roadstead.run("serve", "--config", file.toString())).isEqualTo(Roadstead.BAD_USAGE);
    }

    @Test
    void aRecordingWithoutTimeNeedsAStartAlsoWithActs() throws IOException {
        Path untimed = Files.writeString(folder.resolve("untimed.nmea"), SENTENCE + "\n");
        Path context = Files.writeString(folder.resolve("context.jsonl"),
                "{\"at\":\"2026-05-12T17:00:00Z\",\"act\":\"sitePut\",\"home\":\"CA\"}\n");
        String[] arguments = {"analyze", "--context", context.toString(), untimed.toString()};

        assertThat(Roadstead.run(arguments)).isEqualTo(Roadstead.BAD_USAGE);
        assertThat(Roadstead.run(
                Stream.concat(Stream.of(arguments), Stream.of("--start", "2026-05-12T17:00:00Z"))
                        .toArray(String[]::new)))
                .isZero();
    }

    @Test
    void aFolderOfTheOtherTimeBase() throws IOException {
        Files.createDirectories(folder.resolve("data").resolve("log"));
        Files.writeString(folder.resolve("data").resolve("log").resolve("time-base"), "FEED\n");

        assertThat(Roadstead.run("serve", "--port", "0", "--listen", "tcp://127.0.0.1:0", "--data",
                folder.resolve("data").toString())).isEqualTo(Roadstead.BAD_USAGE);
    }

    @Test
    void aRuleThatIsNone() throws IOException {
        Path scenarios = Files.writeString(folder.resolve("scenarios.json"), "{\"version\":2,\"scenarios\":[]}");

        assertThat(Roadstead.run("score", scenarios.toString(), "--rules", "SV-1")).isEqualTo(Roadstead.BAD_USAGE);
        assertThat(Roadstead.run("score", scenarios.toString(), "--rules", "SV-01,BH-04")).isZero();
    }
}
