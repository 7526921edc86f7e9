package org.roadstead.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads scenario files. */
public final class ScenarioFile {
    private static final int VERSION = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScenarioFile() {}

    /**
     * The scenarios that an argument {@code FILE} or {@code FILE#ID} names, in the order of the file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is not a scenario file of version 2 or has no scenario of that id
     */
    public static List<Scenario> read(String argument) throws IOException {
        int hash = argument.lastIndexOf('#');
        Path file = Path.of(hash < 0 ? argument : argument.substring(0, hash));
        List<Scenario> all = read(file);
        if (hash < 0) {
            return all;
        }
        String id = argument.substring(hash + 1);
        List<Scenario> chosen = all.stream().filter(scenario -> scenario.id().equals(id)).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    file + " has no scenario " + id + "; it has " + all.stream().map(Scenario::id).toList());
        }
        return chosen;
    }

    private static List<Scenario> read(Path file) throws IOException {
        JsonNode root;
        try (InputStream input = Files.newInputStream(file)) {
            root = JSON.readTree(input);
        }
        if (root.path("version").asInt() != VERSION) {
            throw new IllegalArgumentException(file + ": expected scenario version " + VERSION + ", found "
                    + root.path("version").asText("none"));
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (JsonNode scenario : root.path("scenarios")) {
            try {
                scenarios.add(Scenario.of(scenario));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file + ", scenario " + scenario.path("id").asText("without id") + ": " + e.getMessage(), e);
            }
        }
        return scenarios;
    }
}
