package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests of other decoders expect, field for field; docs/decoder-differences.md tells the causes. */
class FactsTest {
    private final FactComparison comparison = new FactComparison();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "libais_cpp|730 compared, 630 agreed, {25 and 26 cut elsewhere=4, absent field as nothing=34, code as a number=33, flag turned round=9, part B read as part A=13, state of a carrier sense unit=1, value of another message=5, vendor of seven characters=1}",
        "libais_py|510 compared, 444 agreed, {absent field as nothing=2, code as a number=20, flag turned round=4, gust direction from the gust=1, refused=38, vendor of seven characters=1}",
        "nmea_plus|553 compared, 501 agreed, {absent field as nothing=1, code as a number=5, code of not available kept=4, leading blanks cut=3, refused=37, text past its fill bits=2}",
        "pyais|511 compared, 455 agreed, {25 and 26 cut elsewhere=3, absent field as nothing=1, code as a number=3, no value=1, refused=48}",
        "ggencoder|150 compared, 133 agreed, {value of another message=17}",
        "aisnet_fields|78 compared, 77 agreed, {third spare bit is the power flag=1}",
        "seaway|65 compared, 65 agreed, {}"})
    void agreesWithWhatOthersExpect(String source, String figures) throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/" + source + ".jsonl")) {
            Readings ours = Readings.of(SharedFacts.texts(each.get("sentences")));
            facts(source, "", each.get("facts"), ours, each);
        }

        System.out.println(source + ": " + comparison);
        assertThat(comparison.unexplained()).isEmpty();
        assertThat(comparison).hasToString(figures);
    }

    private void facts(String source, String path, JsonNode fact, Readings ours, JsonNode each) {
        if (fact.isObject() && !fact.has("value")) {
            fact.properties()
                    .forEach(field -> facts(source, path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            field.getValue(), ours, each));
        } else if (fact.isArray()) {
            for (int i = 0; i < fact.size(); i++) {
                facts(source, path + "[" + i + "]", fact.get(i), ours, each);
            }
        } else if (FactNames.isField(path) && !fact.asText().contains("# ")) {
            // A number sign begins a remark that the other test has in place of a value.
            List<Object> values = new ArrayList<>();
            for (String name : FactNames.ours(source, path)) {
                values.addAll(ours.of(name));
            }
            comparison.compare(fact, values, () -> cause(path, fact, values, ours, each),
                    () -> path + " " + each.get("sentences") + " " + each.get("source").asText());
        }
    }

    private static @Nullable String cause(String path, JsonNode wanted, List<Object> values, Readings ours,
            JsonNode each) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        String test = each.get("source").asText();
        int type = ours.isEmpty() ? 0 : (int) ours.of("type").get(0);
        boolean nothing = wanted.asText().equals("0") || wanted.asText().equals("false") || wanted.asText().isEmpty();
        if (ours.isEmpty()) {
            return "refused";
        }
        if (test.endsWith("DecodeUscgWhaleBouyTest2") || test.contains("ggencoder")) {
            return "value of another message";
        }
        if (test.contains("PartAinB")) {
            return "part B read as part A";
        }
        if ((name.equals("retransmit") || name.equals("gnss")) && values.contains(wanted.asBoolean() ? 0 : 1)) {
            return "flag turned round";
        }
        if (nothing && values.stream().allMatch(""::equals)) {
            return "absent field as nothing";
        }
        if ((values.contains("") && wanted.isNumber()) || values.contains("fastright")) {
            return "code as a number";
        }
        if (wanted.isNull() && path.contains(".dp.")) {
            return "code of not available kept";
        }
        if ((type == 25 || type == 26) && path.matches("dac|fi|app_id|data.bytes_hex")) {
            return "25 and 26 cut elsewhere";
        }
        return switch (name) {
            case "vendor_id" -> "vendor of seven characters";
            case "strip" -> "leading blanks cut";
            case "SpareBits145" -> "third spare bit is the power flag";
            case "sync_state" -> type == 18 ? "state of a carrier sense unit" : null;
            case "wind_gust_dir" -> "gust direction from the gust";
            case "data" -> type == 12 ? "text past its fill bits" : null;
            case "lon" -> wanted.isBoolean() ? "no value" : null;
            default -> null;
        };
    }
}
