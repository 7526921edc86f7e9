package org.roadstead.tracker.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.recording.RecordingWriter;
import org.roadstead.replay.scenario.Scenario;
import org.roadstead.replay.scenario.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate}: scenarios to a recorded feed. */
@Command(name = "simulate", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Turns scenarios into a recorded feed of AIS sentences, and into acts beside it (OUT.acts.jsonl)."})
final class SimulateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE[#ID]", description = "Scenario files; #ID takes one scenario of a file.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the feed goes (.gz and .zst are compressed); standard output without it, and then no acts.")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "Phases, delays and noise follow from it (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed = 1;

    @Override
    public Integer call() throws IOException, UsageException {
        List<HeardMessage> messages = new ArrayList<>();
        List<ObjectNode> acts = new ArrayList<>();
        for (Scenario scenario : InputFiles.scenarios(scenarios)) {
            Simulation simulation = new Simulation(scenario, seed);
            messages.addAll(simulation.messages());
            acts.addAll(simulation.acts());
        }
        messages.sort(Comparator.comparingLong(HeardMessage::deliveredAt));
        acts.sort(Comparator.comparing(act -> act.path("at").asText()));
        Path file = out;
        if (file == null) {
            write(RecordingWriter.to(System.out), messages);
            System.out.flush();
        } else {
            try (RecordingWriter writer = RecordingWriter.create(file)) {
                write(writer, messages);
            }
            writeActs(ActsFile.beside(file), acts);
        }
        System.err.println("seed " + seed + ", messages " + messages.size() + ", acts " + acts.size());
        return 0;
    }

    private static void write(RecordingWriter writer, List<HeardMessage> messages) throws IOException {
        for (HeardMessage message : messages) {
            for (byte[] line : message.lines()) {
                writer.write(line);
            }
        }
    }

    private static void writeActs(Path file, List<ObjectNode> acts) throws IOException {
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (ObjectNode act : acts) {
                lines.write(act.toString().getBytes(StandardCharsets.UTF_8));
                lines.write('\n');
            }
        }
    }
}
