package org.roadstead.tracker.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.replay.recording.RecordingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadstead encode}: message JSON, as {@code decode} writes it, to sentences. */
@Command(name = "encode", mixinStandardHelpOptions = true, description = "Encodes messages, one JSON object a line as decode writes them, to VDM sentences on stdout.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
    "0:Done.", "1:A line could not be encoded.", "2:Wrong usage."})
final class EncodeCommand implements Callable<Integer> {
    private static final int SEQUENCE_IDS = 10;

    @Spec
    private CommandSpec spec;

    @Option(names = "--talker", defaultValue = "AI", description = "Two letters (default: ${DEFAULT-VALUE}).")
    private String talker;

    @Parameters(paramLabel = "FILE", description = "Messages, plain or compressed; - is stdin.")
    private String file;

    private final AisEncoder encoder = new AisEncoder();
    private int sequenceId;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls.
    EncodeCommand() {}

    @Override
    public Integer call() throws IOException, UsageException {
        if (!file.equals("-")) {
            InputFiles.check(Path.of(file));
        }
        ObjectMapper json = new ObjectMapper();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter words = spec.commandLine().getErr();
        long lines = 0;
        long refused = 0;
        try (RecordingReader reader = file.equals("-")
                ? RecordingReader.of(System.in)
                : RecordingReader.open(Path.of(file))) {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                lines++;
                try {
                    encode(json.readTree(line), out);
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    refused++;
                    words.println("line " + lines + ": " + e.getMessage());
                }
            }
        }
        out.flush();
        words.println("lines " + lines + ", refused " + refused);
        words.flush();
        return refused == 0 ? 0 : 1;
    }

    private void encode(JsonNode object, PrintWriter out) {
        if (!object.path("class").asText("AIS").equals("AIS")) {
            throw new IllegalArgumentException("class AIS expected: " + object.path("class"));
        }
        AisMessage message = new MessageFromJson(object).message();
        String channel = object.path("channel").asText("");
        boolean named = !channel.isEmpty() && !object.path("channel").isNull();
        for (String sentence : encoder.sentences(message, talker, named ? channel.charAt(0) : 0, sequenceId)) {
            out.println(sentence);
        }
        sequenceId = (sequenceId + 1) % SEQUENCE_IDS;
    }
}
