package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.ais.message.StaticData;

/** The example of the module's README, which is checked to be this code. */
class ReadmeExampleTest {
    private final List<String> printed = new ArrayList<>();

    private void print(String text) {
        printed.add(text);
    }

    @Test
    void decodesALine() {
        // example
        AisDecoder decoder = new AisDecoder();
        AisDecoder.Sink sink = (message, reception) -> {
            switch (message) {
                case PositionReport p when p.hasPosition() && p.hasSog() ->
                    print(p.mmsi() + " at " + p.latitudeDegrees() + ", " + p.longitudeDegrees() + ", " + p.sogKnots()
                            + " kn");
                case StaticData s when s.hasName() -> print(s.mmsi() + " is " + s.name());
                default -> print("type " + message.type() + " of " + message.mmsi());
            }
        };
        byte[] line = "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A".getBytes(StandardCharsets.US_ASCII);
        decoder.decode(line, 0, line.length, 1, System.currentTimeMillis(), sink);
        // end

        assertThat(printed).containsExactly("371798000 at 48.38163333333333, -123.39538333333333, 12.3 kn");
    }

    @Test
    void isTheExampleOfTheReadme() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/roadstead/ais/ReadmeExampleTest.java"));
        String example = source.substring(source.indexOf("// example") + 10, source.indexOf("// end"));
        String readme = Files.readString(Path.of("README.md"));

        assertThat(normal(readme)).contains(normal(example));
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
