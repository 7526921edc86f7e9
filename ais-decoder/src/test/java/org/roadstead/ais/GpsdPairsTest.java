package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The recordings of gpsd's regression run beside what gpsd reads in them, field for field; docs/decoder-differences.md
 * tells the causes. Its messages come in the order of ours; what it does not read is passed over and counted.
 */
class GpsdPairsTest {
    /** How far ahead the message that gpsd gives next may be among ours. */
    private static final int AHEAD = 40;
    private static final Set<String> NOT_A_FIELD = Set.of("class", "device", "scaled");

    private final ObjectMapper mapper = new ObjectMapper();
    private final FactComparison comparison = new FactComparison();
    private int passedOver;
    private int notFound;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sample.aivdm|.js.chk|1400 compared, 1065 agreed, {25 and 26 cut elsewhere=13, absent field as nothing=69, application list or time in another form=23, application value unscaled=1, code as a number=196, rounded to tenths=5, vendor of seven characters=2, word for a code=26}, 2 messages ours alone",
        "sample.aivdm|.ju.chk|1400 compared, 1094 agreed, {25 and 26 cut elsewhere=13, absent field as nothing=69, application list or time in another form=23, application value unscaled=27, code as a number=172, vendor of seven characters=2}, 2 messages ours alone",
        "ais-nmea.log|.chk|2534 compared, 2527 agreed, {code as a number=3, vendor of seven characters=4}, 0 messages ours alone",
        "ais-nmea-type6-fid55.log|.chk|19897 compared, 19431 agreed, {absent field as nothing=10, application list or time in another form=18, application value unscaled=34, code as a number=403, vendor of seven characters=1}, 7 messages ours alone",
        "ais_unpack_sixbit.log|.chk|213 compared, 212 agreed, {code as a number=1}, 0 messages ours alone",
        "saab-r4.log|.chk|210 compared, 210 agreed, {}, 0 messages ours alone"})
    void readsWhatGpsdReads(String recording, String ending, String figures) throws IOException {
        List<Readings> ours = Readings.joined(SharedFacts.lines(SharedFacts.require("gpsd/" + recording)));
        int next = 0;
        String last = "";
        for (String line : SharedFacts.lines(SharedFacts.require("gpsd/" + recording + ending))) {
            // gpsd tells a message again with every sentence of a position that follows it.
            if (!line.startsWith("{\"class\":\"AIS\"") || line.equals(last)) {
                continue;
            }
            last = line;
            JsonNode theirs = mapper.readTree(line.getBytes(StandardCharsets.ISO_8859_1));
            int found = find(theirs, ours, next);
            if (found < 0) {
                notFound++;
                comparison.compare(theirs, List.of(), () -> null, () -> "not found");
                continue;
            }
            passedOver += found - next;
            next = found + 1;
            compare(theirs, ours.get(found));
        }
        passedOver += ours.size() - next;

        System.out
                .println("gpsd " + recording + ending + ": " + comparison + ", " + passedOver + " messages ours alone");
        assertThat(comparison.unexplained()).isEmpty();
        assertThat(notFound).isZero();
        assertThat(comparison + ", " + passedOver + " messages ours alone").isEqualTo(figures);
    }

    private static int find(JsonNode theirs, List<Readings> ours, int from) {
        for (int i = from; i < Math.min(ours.size(), from + AHEAD); i++) {
            boolean same = ours.get(i).of("type").contains(theirs.get("type").asInt())
                    && ours.get(i).of("mmsi").contains(theirs.get("mmsi").asInt());
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private void compare(JsonNode theirs, Readings ours) {
        theirs.properties().forEach(field -> compare(field.getKey(), field.getValue(), theirs, ours));
    }

    private void compare(String path, JsonNode fact, JsonNode theirs, Readings ours) {
        if (NOT_A_FIELD.contains(path) || path.endsWith("_text")) {
            return;
        }
        if (fact.isArray()) {
            for (int i = 0; i < fact.size(); i++) {
                compare(path + "[" + i + "]", fact.get(i), theirs, ours);
            }
        } else if (fact.isObject()) {
            fact.properties().forEach(field -> compare(path + "." + field.getKey(), field.getValue(), theirs, ours));
        } else {
            List<Object> values = new ArrayList<>(ours.of(path));
            comparison.compare(fact, values, () -> cause(path, fact, values, theirs), () -> path + " " + theirs);
        }
    }

    private static @Nullable String cause(String path, JsonNode wanted, List<Object> values, JsonNode theirs) {
        int type = theirs.get("type").asInt();
        boolean application = theirs.has("dac") && !path.matches("dac|fid|seqno|dest_mmsi|retransmit");
        boolean nothing = wanted.asText().matches("0|0\\.0+|false|") && values.stream().allMatch(""::equals);
        if (nothing) {
            return "absent field as nothing";
        }
        if (values.contains("") || wanted.asText().matches("0000-00-00T24:60:60Z|00-00T24:60Z")) {
            return "code as a number";
        }
        if (application && (path.contains("[") || path.matches("timestamp|departure|arrival|eta"))) {
            return "application list or time in another form";
        }
        if (application && wanted.isTextual()) {
            return "word for a code";
        }
        if (application && (path.equals("stat_ext") || !theirs.get("scaled").asBoolean())) {
            return "application value unscaled";
        }
        if ((type == 17 && path.matches("lon|lat")) || path.equals("waterlevel")) {
            double ours = ((Number) values.get(values.size() - 1)).doubleValue();
            return Math.abs(ours - wanted.asDouble()) <= 0.05 ? "rounded to tenths" : null;
        }
        if ((type == 25 || type == 26) && path.matches("app_id|data|radio")) {
            return "25 and 26 cut elsewhere";
        }
        return type == 24 && path.equals("vendorid") ? "vendor of seven characters" : null;
    }
}
