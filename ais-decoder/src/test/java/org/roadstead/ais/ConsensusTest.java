package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every raw value on which two independent decoders without common code agree; docs/decoder-differences.md. */
class ConsensusTest {
    /** Fields of application messages, compared with their own layouts elsewhere. */
    private static final Set<String> INLAND = Set.of("vin", "length", "beam", "shiptype", "hazard", "draught", "loaded",
            "speed_q", "course_q", "heading_q");

    @Test
    void readsEveryValueOnWhichIndependentDecodersAgree() throws IOException {
        FactComparison comparison = new FactComparison();
        for (JsonNode each : SharedFacts.cases("facts/consensus.jsonl.gz")) {
            if (each.get("raw") == null) {
                continue;
            }
            Heard heard = Heard.of(SharedFacts.texts(each.get("sentences")));
            Map<String, Object> ours = RawFields.of(heard.only());
            for (Map.Entry<String, JsonNode> field : each.get("raw").properties()) {
                Object value = ours.get(field.getKey());
                comparison.compare(field.getValue(), value == null ? List.of() : List.of(value),
                        () -> cause(each, field.getKey(), value),
                        () -> each.get("key").asText() + " " + field.getKey() + " " + each.get("sentences"));
            }
        }

        System.out.println("consensus: " + comparison);
        assertThat(comparison.unexplained()).isEmpty();
        assertThat(comparison).hasToString("41140 compared, 40373 agreed, {25 and 26 cut elsewhere=111, "
                + "absent field as nothing=246, application field=409, state cut off=1}");
    }

    private static @Nullable String cause(JsonNode each, String field, @Nullable Object ours) {
        int type = each.get("type").asInt();
        boolean zeroFilled = ours == null && each.get("raw").get(field).asText().equals("0");
        boolean cutElsewhere = field.equals("data") || field.equals("app_id");
        return switch (type) {
            case 1, 2, 3 -> field.equals("radio") && each.get("bits").asInt() < 168 ? "state cut off" : null;
            case 7, 13, 15, 16, 20 -> zeroFilled ? "absent field as nothing" : null;
            case 8 -> INLAND.contains(field) ? "application field" : null;
            case 25 -> cutElsewhere && each.get("raw").get("addressed").asInt() == 1 ? "25 and 26 cut elsewhere" : null;
            case 26 -> cutElsewhere ? "25 and 26 cut elsewhere" : null;
            default -> null;
        };
    }
}
