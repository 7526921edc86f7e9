package org.roadstead.tracker.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.geo.Shape;
import org.roadstead.tracker.track.Report;

class AlertJsonTest {
    /** 2026-05-12T17:00:00Z. */
    private static final long RAISED = 1_778_605_200_000L;
    private static final List<String> KEYS = List.of("id", "rule", "ruleVersion", "title", "severity",
            "severityAtRaise", "level", "vessels", "subject", "firstAt", "lastAt", "raisedAt", "clearedAt", "condition",
            "state", "shelvedUntil", "parent", "owner", "position", "evidence", "parameters", "reports", "revisions",
            "exercise");

    @Test
    void writesTheKeysInTheirOrderWithMoreBehindThem() throws IOException {
        assertThat(names(written(null, null))).startsWith(KEYS.toArray(String[]::new));
        assertThat(names(written(RAISED + 5, new Subject("facility", "f1", "Terminal"))))
                .startsWith(KEYS.toArray(String[]::new));
    }

    @Test
    void writesTheKeysOfTheEvidenceInTheirOrder() throws IOException {
        JsonNode evidence = written(null, null).path("evidence");

        assertThat(names(evidence)).containsExactly("sentences", "measures", "series", "shapes", "wouldHaveStopped",
                "coverage", "wouldHaveStoppedKeys");
        assertThat(names(evidence.path("sentences").get(0))).containsExactly("key", "args", "text");
        assertThat(names(evidence.path("measures").get(0))).containsExactly("name", "value", "unit", "comparison",
                "threshold");
        assertThat(names(evidence.path("series").get(0))).containsExactly("name", "unit", "points");
        assertThat(evidence.path("series").get(0).path("points").get(0).get(0).asText())
                .isEqualTo("2026-05-12T16:59:59.990Z");
        assertThat(names(evidence.path("shapes").get(0))).containsExactly("name", "geometry");
    }

    @Test
    void writesTextsInEnglishWithTheirKeysBesideThem() throws IOException {
        JsonNode alert = written(null, null);

        JsonNode evidence = alert.path("evidence");
        assertThat(evidence.path("wouldHaveStopped").toString()).isEqualTo("[\"A permission.\"]");
        assertThat(evidence.path("wouldHaveStoppedKeys").toString())
                .isEqualTo("[{\"key\":\"sv01.stop.permission\",\"args\":{\"facility\":\"Terminal\"}}]");
        JsonNode revision = alert.path("revisions").get(0);
        assertThat(names(revision)).containsExactly("n", "kind", "knownAt", "heardAt", "because", "becauseKey");
        assertThat(revision.path("because").asText()).isEqualTo("report");
        assertThat(revision.path("becauseKey").toString())
                .isEqualTo("{\"key\":\"engine.late\",\"args\":{\"seconds\":70}}");
    }

    @Test
    void writesTimesWithThreeDecimalsAlsoWhenTheyAreZero() throws IOException {
        JsonNode alert = written(RAISED + 5, null);

        assertThat(alert.path("raisedAt").asText()).isEqualTo("2026-05-12T17:00:00.000Z");
        assertThat(alert.path("clearedAt").asText()).isEqualTo("2026-05-12T17:00:00.005Z");
        assertThat(alert.path("firstAt").asText()).isEqualTo("2026-05-12T16:59:00.000Z");
    }

    @Test
    void writesValuesInTheOrderOfTheirNames() throws IOException {
        assertThat(names(written(null, null).path("evidence").path("sentences").get(0).path("args")))
                .containsExactly("buffer", "knots", "mmsi", "type", "vessel");
    }

    @Test
    void writesNullForWhatIsNotKnown() throws IOException {
        JsonNode alert = written(null, null);

        assertThat(List.of("subject", "clearedAt", "shelvedUntil", "parent", "owner"))
                .allSatisfy(key -> assertThat(alert.get(key).isNull()).isTrue());
        JsonNode vessel = alert.path("vessels").get(0);
        assertThat(names(vessel)).containsExactly("track", "mmsi", "imo", "name");
        assertThat(vessel.get("imo").isNull()).isTrue();
    }

    @Test
    void writesChecksumsWithEightHexDigitsAndLeadingZeros() throws IOException {
        JsonNode report = written(null, null).path("reports").get(0);

        assertThat(names(report)).containsExactly("source", "heardAt", "line", "crc32c");
        assertThat(report.path("crc32c").asText()).isEqualTo("0000beef");
        assertThat(report.path("line").asLong()).isEqualTo(7);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode written(@Nullable Long clearedAt, @Nullable Subject subject) throws IOException {
        Evidence evidence = new Evidence(List.of(new Evidence.Sentence("sv01.inside",
                Map.of("knots", 4.2, "vessel", "X", "mmsi", "316000001", "type", 30, "buffer", 100), "Inside.")),
                List.of(new Evidence.Measure("speed", 4.2, "knots", "above", 2)),
                List.of(new Evidence.Series("speed", "knots", List.of(new Evidence.Sample(RAISED - 10, 4.2)))),
                List.of(new Evidence.NamedShape("buffer", Shape.polygon(
                        List.of(new Position(48, -123), new Position(48, -122), new Position(49, -122))))),
                List.of(new Evidence.Sentence("sv01.stop.permission", Map.of("facility", "Terminal"), "A permission.")),
                null);
        Alert alert = new Alert("0123456789abcdef0123", "SV-01", 1, "Small vessel in the buffer", 3, 3, 1,
                List.of(new VesselRef("316000001", "316000001", null, null)), subject, RAISED - 60_000, RAISED, RAISED,
                clearedAt, Alert.Condition.HOLDS, Alert.State.NEW, null, null, null, false,
                new Position(48.5, -122.5), evidence, Map.of("buffer_m", 120),
                List.of(new Report("r1", RAISED, 7, 0xbeef, 12)),
                List.of(new Alert.Revision(1, Alert.Revision.Kind.RAISED, RAISED, RAISED,
                        new Evidence.Sentence("engine.late", Map.of("seconds", 70), "report"))),
                List.of(), false);
        return (ObjectNode) new ObjectMapper().readTree(AlertJson.line(alert));
    }
}
