package org.roadstead.tracker.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.roadstead.replay.fault.Faults;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.scenario.Scenario;
import org.roadstead.replay.scenario.Simulation;
import org.roadstead.replay.score.Score;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.rule.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score}: simulates scenarios, runs the engine over them and compares the alerts with what is expected. */
@Command(name = "score", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Simulates scenarios, analyzes them and prints one JSON line a scenario; exit status 1 if any is short of 1.0."})
final class ScoreCommand implements Callable<Integer> {
    @Option(names = "--rules", paramLabel = "A,B", split = ",", description = "Judges only these rules.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--faults", paramLabel = "FAULTS", defaultValue = "", description = "loss=0.02,shuffle=60s,duplicate")
    private String faultText = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all that is random (${DEFAULT-VALUE}).")
    private long seed;

    @Parameters(arity = "1..*", paramLabel = "FILE[#ID]", description = "Scenario files; #ID takes one scenario.")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException, UsageException {
        Faults faults = faults();
        List<Scenario> scenarios = InputFiles.scenarios(arguments);
        Set<String> judged = judged();
        boolean perfect = true;
        for (Scenario scenario : scenarios) {
            ObjectNode line = Score.line(scenario, faults, judged, alerts(scenario, faults));
            System.out.println(line);
            perfect &= Score.perfect(line);
        }
        return perfect ? 0 : Roadstead.FOUND_A_PROBLEM;
    }

    private Set<String> judged() throws UsageException {
        for (String rule : rules) {
            if (!Rules.IDS.contains(rule)) {
                throw new UsageException("--rules: there is no rule " + rule + "; there are "
                        + String.join(", ", Rules.IDS));
            }
        }
        return new HashSet<>(rules);
    }

    private Faults faults() throws UsageException {
        try {
            return Faults.parse(faultText);
        } catch (IllegalArgumentException bad) {
            throw new UsageException("--faults: " + bad.getMessage());
        }
    }

    private List<ObjectNode> alerts(Scenario scenario, Faults faults) throws UsageException {
        Simulation simulation = new Simulation(scenario, seed);
        Analysis analysis = new Analysis();
        analysis.expect(acts(scenario, simulation));
        for (HeardMessage message : faults.apply(simulation.messages(), seed)) {
            for (byte[] line : message.lines()) {
                analysis.line(0, line);
            }
        }
        analysis.end();
        return analysis.alerts().stream().map(AlertJson::node).toList();
    }

    private static List<Act> acts(Scenario scenario, Simulation simulation) throws UsageException {
        List<Act> acts = new ArrayList<>();
        for (ObjectNode act : simulation.acts()) {
            try {
                acts.add(ActJson.read(act, scenario.id() + "-" + acts.size()));
            } catch (BadActException bad) {
                throw new UsageException("scenario " + scenario.id() + ": " + bad.getMessage() + " in " + act);
            }
        }
        return acts;
    }
}
