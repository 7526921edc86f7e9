package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.AisJson;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.replay.recording.RecordingReader;

/** Whole feeds to JSON, back to sentences, and to JSON again: every field says the same the second time. */
class EncodedFeedTest {
    private static final int SHOWN = 20;

    private final ObjectMapper mapper = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    private final AisEncoder encoder = new AisEncoder();
    private final AisJson text = new AisJson();
    private final List<String> differing = new ArrayList<>();
    private long messages;

    @Test
    void saysTheSameOfTheShippedRecordingAgain() throws IOException {
        compare(ShippedRecording.FEED);

        assertThat(differing).isEmpty();
        assertThat(messages).isGreaterThan(10_000);
    }

    @Test
    void saysTheSameOfTheRecordingsOfOthersAgain() throws IOException {
        Optional<Path> folder = SharedFolder.find("data/ais");
        assumeTrue(folder.isPresent(), "needs the folder of reference data");
        try (Stream<Path> files = Files.walk(folder.get())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(EncodedFeedTest::isRecording)
                    .sorted()
                    .toList()) {
                compare(file);
            }
        }

        assertThat(differing).isEmpty();
        assertThat(messages).isGreaterThan(150_000);
    }

    private static boolean isRecording(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".md") && !name.contains(".json") && !name.endsWith(".chk");
    }

    private void compare(Path file) throws IOException {
        AisDecoder decoder = new AisDecoder();
        try (RecordingReader reader = RecordingReader.open(file)) {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                decoder.decode(line, 0, line.length, 1, 0,
                        (message, reception) -> compare(file.getFileName() + ": " + message, json(message, reception)));
            }
        }
    }

    private void compare(String place, String first) {
        messages++;
        List<String> again = new ArrayList<>();
        try {
            AisMessage back = new MessageFromJson(mapper.readTree(first)).message();
            JsonNode channel = mapper.readTree(first).path("channel");
            AisDecoder decoder = new AisDecoder();
            for (String sentence : encoder.sentences(back, "AI", channel.isNull() ? 0 : channel.asText().charAt(0),
                    0)) {
                byte[] bytes = sentence.getBytes(StandardCharsets.ISO_8859_1);
                decoder.decode(bytes, 0, bytes.length, 1, 0,
                        (message, reception) -> again.add(json(message, reception)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            again.add(e.toString());
        }
        if (!again.equals(List.of(first)) && differing.size() < SHOWN) {
            differing.add(place + "\n" + first + "\n" + again);
        }
    }

    private String json(AisMessage message, Reception reception) {
        text.clear();
        return text.append(message, reception, "").toString().replaceAll(",\"rx\":.*,\"channel\"", ",\"channel\"");
    }
}
