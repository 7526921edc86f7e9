package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
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
        List<String> unexplained = new ArrayList<>();
        int compared = 0;
        for (JsonNode each : SharedFacts.cases("facts/consensus.jsonl.gz")) {
            if (each.get("raw") == null) {
                continue;
            }
            Heard heard = Heard.of(SharedFacts.texts(each.get("sentences")));
            Map<String, Object> ours = RawFields.of(heard.only());
            for (Map.Entry<String, JsonNode> field : each.get("raw").properties()) {
                Object value = ours.get(field.getKey());
                compared++;
                if (!field.getValue().asText().equals(String.valueOf(value))
                        && !isExplained(each, field.getKey(), value)) {
                    unexplained.add(each.get("key").asText() + " " + field.getKey() + ": ours " + value + ", theirs "
                            + field.getValue() + " " + each.get("sentences"));
                }
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(compared).isGreaterThan(20_000);
    }

    private static boolean isExplained(JsonNode each, String field, @Nullable Object ours) {
        int type = each.get("type").asInt();
        boolean zeroFilled = ours == null && each.get("raw").get(field).asText().equals("0");
        boolean cutElsewhere = field.equals("data") || field.equals("app_id");
        return switch (type) {
            case 1, 2, 3 -> field.equals("radio") && each.get("bits").asInt() < 168;
            case 7, 13, 15, 16, 20 -> zeroFilled;
            case 8 -> INLAND.contains(field);
            case 25 -> cutElsewhere && each.get("raw").get("addressed").asInt() == 1;
            case 26 -> cutElsewhere;
            default -> false;
        };
    }
}
