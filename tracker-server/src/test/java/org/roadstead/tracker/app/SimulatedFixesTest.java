package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Fix;

/** In the labelled scenarios only what is written as false is doubted, clean and with faults. */
class SimulatedFixesTest {
    /** S10: two ships on one number, a jump that stays, one wrong fix. S13: LRIT 9 nautical miles off. */
    private static final Set<String> WITH_FALSE_POSITIONS = Set.of("316991001", "316991002", "316991003", "538991301");

    @ParameterizedTest
    @ValueSource(strings = {"", "loss=0.02,shuffle=60s,duplicate"})
    void nothingElseIsDoubted(String faults) throws IOException, BadActException {
        Path scenarios = SharedFolder.find("domain/data/scenarios.json").orElse(null);
        assumeTrue(scenarios != null, "the labelled scenarios are not here");
        long fixes = 0;
        Map<String, List<String>> doubted = new TreeMap<>();
        List<String> further = new ArrayList<>();
        for (Scenario scenario : ScenarioFile.read(String.valueOf(scenarios))) {
            for (Vessel vessel : vessels(scenario, faults)) {
                fixes += vessel.trail().size();
                for (Fix fix : vessel.trail().toArray()) {
                    if (fix.doubt() != null) {
                        doubted.computeIfAbsent(vessel.track(), id -> new ArrayList<>()).add(fix.doubt().code());
                    }
                }
                if (vessel.track().contains("~")) {
                    further.add(vessel.track());
                }
            }
        }

        assertThat(fixes).isGreaterThan(10_000);
        assertThat(doubted.get("316991003")).containsExactly("bitError");
        assertThat(doubted.get("538991301")).containsExactly("jump");
        assertThat(further).contains("316991001~2");
        doubted.keySet().removeAll(WITH_FALSE_POSITIONS);
        assertThat(doubted).isEmpty();
    }

    private static List<Vessel> vessels(Scenario scenario, String faults) throws IOException, BadActException {
        Simulation simulation = new Simulation(scenario, 1);
        Analysis analysis = new Analysis();
        List<Act> acts = new ArrayList<>();
        for (ObjectNode act : simulation.acts()) {
            acts.add(ActJson.read(act, "act-" + acts.size()));
        }
        analysis.expect(acts);
        List<HeardMessage> heard = simulation.messages();
        for (HeardMessage message : faults.isEmpty() ? heard : Faults.parse(faults).apply(heard, 1)) {
            for (byte[] line : message.lines()) {
                analysis.line(0, line);
            }
        }
        analysis.end();
        return analysis.image().vessels().toList();
    }
}
