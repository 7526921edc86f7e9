package org.roadstead.replay.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roadstead.replay.fault.Faults;
import org.roadstead.replay.scenario.Scenario;
import org.roadstead.replay.scenario.ScenarioFile;

class ScoreTest {
    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    private static final String FILE = """
            {"version":2,"about":"","scenarios":[{"id":"X1","title":"","area":"","home":"CA",
            "start":"2026-05-01T00:00:00Z","end_s":1000,"level":1,"areaSet":"coastal",
            "geometry":{"receivers":[{"id":"R1","mmsi":3160001}]},
            "actors":[{"id":"hit","name":"HIT","mmsi":316990101,"class":"B","waypoints":[[0,49,-123],[900,49,-123]]},
            {"id":"n1","name":"N1","mmsi":316990102,"class":"B","waypoints":[[0,49,-123],[900,49,-123]]},
            {"id":"gone","name":"G","imo":9074729,"class":"A","waypoints":[[0,49,-123],[100,49,-123]]}],
            "events":[],
            "expect":[{"rule":"SV-01","actors":["hit"],"target":"F1","from_s":100,"to_s":200,"slack_s":30,"severity":2}],
            "must_not":[{"rule":"SV-01","actors":["n1"]},{"rule":"ID-04","actors":["n1"],"from_severity":2}],
            "allowed":[{"rule":"CA-01","actors":["hit","n1"],"match":"all"}]}]}""";

    @TempDir
    Path folder;

    private Scenario scenario;

    @BeforeEach
    void readScenario() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), FILE);
        scenario = ScenarioFile.read(file + "#X1").get(0);
    }

    @Test
    void aRunThatRaisesWhatIsExpectedIsPerfect() {
        ObjectNode line = score(Faults.NONE, alert("SV-01", 150, 2, "F1", 316_990_101),
                alert("SV-01", 400, 2, "F1", 316_990_101), alert("CA-01", 10, 2, "", 316_990_101, 316_990_102),
                alert("ID-04", 10, 1, "", 316_990_102), alert("SV-02", 1_200, 4, "F1", 316_990_101));

        assertThat(Score.perfect(line)).isTrue();
        assertThat(line.get("timeToAlert").get("SV-01 hit").asDouble()).isEqualTo(50);
        assertThat(line.get("faults").asText()).isEmpty();
    }

    @Test
    void anAlertThatIsMissingEarlyLateOrOfAnotherSeverityIsMissed() {
        assertThat(score(Faults.NONE).get("recall").asDouble()).isZero();
        assertThat(score(Faults.NONE, alert("SV-01", 50, 2, "F1", 316_990_101)).get("missed")).hasSize(1);
        assertThat(score(Faults.NONE, alert("SV-01", 201, 2, "F1", 316_990_101)).get("missed")).hasSize(1);
        assertThat(score(Faults.NONE, alert("SV-01", 150, 3, "F1", 316_990_101)).get("missed")).hasSize(1);
        assertThat(score(Faults.NONE, alert("SV-01", 150, 2, "F2", 316_990_101)).get("missed")).hasSize(1);
    }

    @Test
    void faultsWidenTheWindow() {
        Faults loss = new Faults(0.02, 0, false);

        assertThat(Score.perfect(score(loss, alert("SV-01", 41, 2, "F1", 316_990_101)))).isTrue();
        assertThat(Score.perfect(score(loss, alert("SV-01", 230, 2, "F1", 316_990_101)))).isTrue();
        assertThat(Score.perfect(score(loss, alert("SV-01", 231, 2, "F1", 316_990_101)))).isFalse();
    }

    @Test
    void anythingElseIsUnexpected() {
        JsonNode right = alert("SV-01", 150, 2, "F1", 316_990_101);

        ObjectNode line = score(Faults.NONE, right, alert("SV-01", 150, 2, "F1", 316_990_102),
                alert("CA-01", 20, 2, "", 316_990_101), alert("ID-04", 10, 2, "", 316_990_102));

        assertThat(line.get("recall").asDouble()).isEqualTo(1);
        assertThat(line.get("precision").asDouble()).isEqualTo(0.25);
        assertThat(line.get("unexpected")).extracting(extra -> extra.get("rule").asText())
                .containsExactly("ID-04",
                        "CA-01", "SV-01");
    }

    @Test
    void silenceAfterTheLastWaypointIsExcused() {
        ObjectNode ship = alert("BH-02", 700, 2, "");
        ship.withArray("vessels").addObject().put("track", "imo9074729").putNull("mmsi").put("imo", 9_074_729);
        JsonNode right = alert("SV-01", 150, 2, "F1", 316_990_101);

        assertThat(Score.perfect(score(Faults.NONE, right, ship, alert("RX-01", 300, 2, "R1")))).isTrue();
        assertThat(Score.perfect(score(Faults.NONE, right, alert("RX-01", 50, 2, "R1")))).isFalse();
        assertThat(Score.perfect(score(new Faults(0, 0, true), right, alert("RX-01", 50, 2, "R1+")))).isTrue();
    }

    @Test
    void onlyTheRulesAskedForAreJudged() {
        ObjectNode line = Score.line(scenario, Faults.NONE, Set.of("ID-01"),
                List.of(alert("SV-01", 150, 2, "F1", 316_990_102)));

        assertThat(Score.perfect(line)).isTrue();
    }

    private ObjectNode score(Faults faults, JsonNode... alerts) {
        return Score.line(scenario, faults, Set.of(), List.of(alerts));
    }

    private static ObjectNode alert(String rule, long t, int severity, String subject, int... mmsis) {
        ObjectNode alert = new ObjectMapper().createObjectNode()
                .put("rule", rule)
                .put("severityAtRaise", severity)
                .put("raisedAt", START.plusSeconds(t).toString());
        List<Integer> numbers = new ArrayList<>();
        for (int mmsi : mmsis) {
            numbers.add(mmsi);
        }
        alert.putArray("vessels");
        numbers.forEach(mmsi -> alert.withArray("vessels")
                .addObject()
                .put("track", mmsi.toString())
                .put("mmsi", mmsi.toString()));
        if (subject.isEmpty()) {
            alert.putNull("subject");
        } else {
            alert.putObject("subject").put("id", subject);
        }
        alert.putArray("revisions");
        return alert;
    }
}
