package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.replay.fault.Faults;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.scenario.Scenario;
import org.roadstead.replay.scenario.ScenarioFile;
import org.roadstead.replay.scenario.Simulation;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.alert.Alert;

/** The labelled scenarios give the alerts that they say, of the rules that exist, clean and with faults. */
class ScenarioAlertsTest {
    private static final Path SCENARIOS = Path.of(System.getProperty("roadstead.shared", "../../shared"), "domain",
            "data",
            "scenarios.json");

    @ParameterizedTest
    @ValueSource(strings = {"", "loss=0.02", "shuffle=60s", "duplicate", "loss=0.02,shuffle=60s,duplicate"})
    void aBoatThatStaysAtAPierIsFound(String faults) throws IOException, BadActException {
        for (long seed = 1; seed <= 5; seed++) {
            List<Alert> alerts = run("S02", faults, seed);

            assertThat(alerts).as("seed %s", seed).singleElement().satisfies(alert -> {
                assertThat(alert.rule()).isEqualTo("SV-01");
                assertThat(alert.severityAtRaise()).isEqualTo(3);
                assertThat(alert.vessels().getFirst().mmsi()).isEqualTo("338990201");
                assertThat(alert.subject()).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loss=0.02", "shuffle=60s", "duplicate", "loss=0.02,shuffle=60s,duplicate"})
    void aDefaultNumberIsFound(String faults) throws IOException, BadActException {
        for (long seed = 1; seed <= 5; seed++) {
            List<Alert> alerts = run("S09", faults, seed);

            assertThat(alerts).as("seed %s", seed).singleElement().satisfies(alert -> {
                assertThat(alert.rule()).isEqualTo("ID-01");
                assertThat(alert.vessels().getFirst().mmsi()).isEqualTo("123456789");
            });
        }
    }

    private static List<Alert> run(String id, String faults, long seed) throws IOException, BadActException {
        assumeTrue(Files.exists(SCENARIOS), "the labelled scenarios are not here");
        Scenario scenario = ScenarioFile.read(SCENARIOS + "#" + id).getFirst();
        Simulation simulation = new Simulation(scenario, seed);
        List<HeardMessage> messages = simulation.messages();
        Analysis analysis = new Analysis();
        List<Act> acts = new ArrayList<>();
        for (ObjectNode act : simulation.acts()) {
            acts.add(ActJson.read(act, "act-" + acts.size()));
        }
        analysis.expect(acts);
        List<HeardMessage> heard = faults.isEmpty() ? messages : Faults.parse(faults).apply(messages, seed);
        for (HeardMessage message : heard) {
            for (byte[] line : message.lines()) {
                analysis.line(0, line);
            }
        }
        analysis.end();
        return analysis.alerts();
    }
}
