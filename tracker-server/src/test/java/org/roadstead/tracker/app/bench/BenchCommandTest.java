package org.roadstead.tracker.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
    private static final List<String> MEASURES = List.of("sustained-rate", "sustained-lost", "world-core-share",
            "heap-400k", "heap-1m", "alert-p99-ms", "position-p99-ms", "query-viewport-p99-ms", "query-text-p99-ms",
            "query-nearest-p99-ms", "redis-update-ratio", "redis-radius-ratio", "restart-ms", "snapshot-pause-ms",
            "rules-ns-per-message");

    @Test
    void aSmallRunNamesAllMeasuresAndLosesNothing(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("bench.json");

        int status = new CommandLine(new BenchCommand()).execute("--vessels", "500", "--rate", "100", "--seconds", "5",
                "--zones", "5", "--viewers", "2", "--rule-load", "3", "--out", out.toString());

        assertThat(status).isZero();
        JsonNode report = new ObjectMapper().readTree(Files.readString(out));
        assertThat(report.path("machine").isTextual()).isTrue();
        assertThat(report.path("jvm").isTextual()).isTrue();
        assertThat(report.path("flags").asText()).contains("--vessels 500");
        List<String> measures = new ArrayList<>();
        Map<String, JsonNode> values = new HashMap<>();
        for (JsonNode result : report.path("results")) {
            measures.add(result.path("measure").asText());
            values.put(result.path("measure").asText(), result.path("value"));
            assertThat(result.path("unit").isTextual()).isTrue();
            assertThat(result.path("target").isNumber()).isTrue();
            assertThat(result.path("why").asText()).isNotEmpty();
            assertThat(result.path("met").isBoolean()).isTrue();
            assertThat(result.path("met").asBoolean()).as("of a small run").isFalse();
        }
        assertThat(measures).containsExactlyElementsOf(MEASURES);
        assertThat(values).containsEntry("sustained-lost", DoubleNode.valueOf(0))
                .containsEntry("heap-1m", NullNode.getInstance());
        assertThat(values.get("position-p99-ms")).isInstanceOf(DoubleNode.class);
        assertThat(values.get("restart-ms")).isInstanceOf(DoubleNode.class);
    }

    @Test
    void numbersThatCannotBeAreBadUsage() {
        assertThat(new CommandLine(new BenchCommand()).execute("--vessels", "0")).isEqualTo(2);
    }
}
