package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.Rejection;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.ais.sentence.UnreadSentence;

/** What others expect of TAG blocks, receivers' words and sentences other than VDM; docs/decoder-differences.md. */
class SentenceFactsTest {
    /** Theirs and ours; what stands in no line here has no place in a sentence that is read, or is part of the line. */
    private static final Map<String, String> NAMES = names(
            """
                    NumFragments total; FragmentNumber number; MessageID sequence; MMSI mmsi address distress_mmsi; Channel ais_channel
                    VDLMessageNumber message_type; FormatSpecifier format; Address address; Category category
                    DistressCauseOrTeleCommand1 nature; CommandTypeOrTeleCommand2 communication
                    TimeOrTelephoneNumber time_or_telephone; DistressCause distress_nature; Acknowledgement acknowledgement
                    ExpansionIndicator expansion; TotalNumber total; Number number; FixQuality quality; NumSatellites satellites
                    HDOP hdop; Altitude altitude_m; Validity status; Speed sog_kn; Course cog_true; TargetNumber target_number
                    TargetLatitude target_lat; TargetLongitude target_lon; TargetName name; TargetStatus status
                    TargetDistance range_nm; Bearing bearing; BearingType bearing_reference; TargetSpeed target_speed_kn
                    TargetCourse target_course; CourseType course_reference; DistanceCPA cpa_nm; TimeCPA tcpa_min
                    TypeOfAcquisition acquired; Source tag.s; Destination tag.d; RelativeTime tag.r; Text text tag.t
                    LineCount tag.n; Time tag.c; rcvr tag.s; time tag.c heard; dest tag.d; line_num tag.n; quality tag.q; rel_time tag.r
                    group tag.g; text text tag.t; text_date tag.T; station source; talker talker; mmsi mmsi; chan channel ais_channel fields[2]
                    message_id message_type; seq_num sequence identifier; ack_type acknowledgement_type; sen_tot total
                    sen_num number; body payload; fill_bits fill_bits; id fields[0] fields[1]; gps_quality quality
                    hdop hdop; sentence sentence; tagblock_timestamp tag.c; tagblock_station tag.s; raim raim
                    tagblock_channel channel; assigned_mode assigned; alt_sensor altitude_sensor
                    year year; month month; day day; hour hour; minute minute; second second
                    """);

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final FactComparison comparison = new FactComparison();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "go_nmea|138 compared, 126 agreed, {absent field as nothing=3, blanks around a letter=2, fill bits of nothing=3, letter for a word=2, number in hexadecimal=2}",
        "libais_lines|94 compared, 89 agreed, {remark in place of a value=2, station behind the line=2, time of the receiver=1}",
        "gfw_ais_tools|9 compared, 9 agreed, {}"})
    void readsWhatOthersExpectOfSentences(String source, String figures) throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/" + source + ".jsonl")) {
            Map<String, List<Object>> ours = readings(SharedFacts.texts(each.get("sentences")));
            JsonNode facts = each.get("facts").path("expected").isObject()
                    ? each.get("facts").get("expected")
                    : each.get("facts");
            if (facts.path("must_be_rejected").asBoolean()) {
                comparison.compare(facts.get("must_be_rejected"), List.of(ours.containsKey("read") ? 0 : 1),
                        () -> facts.get("reason").asText().contains("num bits") ? "fill bits of nothing" : null,
                        each::toString);
                continue;
            }
            for (Map.Entry<String, JsonNode> fact : facts.properties()) {
                String names = NAMES.get(fact.getKey());
                List<Object> values = new ArrayList<>();
                for (String name : names == null ? new String[0] : names.split(" ", -1)) {
                    values.addAll(ours.getOrDefault(name, List.of()));
                }
                if (!values.isEmpty()) {
                    comparison.compare(fact.getValue(), values, () -> cause(fact.getKey(), fact.getValue(), values),
                            () -> fact.getKey() + " of " + each);
                }
            }
        }

        System.out.println(source + ": " + comparison);
        assertThat(comparison.unexplained()).isEmpty();
        assertThat(comparison).hasToString(figures);
    }

    private static @Nullable String cause(String name, JsonNode wanted, List<Object> values) {
        if (wanted.asText().equals("0") && values.contains("")) {
            return "absent field as nothing";
        }
        if (name.matches("TargetStatus|TypeOfAcquisition")) {
            return values.contains(Map.of("T", "tracking", "M", "manual").get(wanted.asText()))
                    ? "letter for a word"
                    : null;
        }
        if (name.matches("NumFragments|FragmentNumber")) {
            return values.contains(String.format("%02X", wanted.asInt())) ? "number in hexadecimal" : null;
        }
        return switch (name) {
            case "ExpansionIndicator" -> values.contains(wanted.asText().strip()) ? "blanks around a letter" : null;
            case "station" -> values.contains("") ? "station behind the line" : null;
            case "second" -> "time of the receiver";
            case "time" -> wanted.asText().startsWith("(see test)") ? "remark in place of a value" : null;
            default -> null;
        };
    }

    /** Everything that was said of some lines, by name; {@code read} if a sentence was more than kept. */
    private static Map<String, List<Object>> readings(List<String> lines) {
        Map<String, List<Object>> told = new HashMap<>();
        AisJson json = new AisJson();
        AisDecoder decoder = new AisDecoder();
        AisDecoder.Sink sink = new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {
                json.clear();
                tell(told, json.append(message, reception, ""), reception);
                told.put("read", List.of(1));
            }

            @Override
            public void pending(Reception reception) {
                tags(told, reception);
            }

            @Override
            public void other(Reception reception) {
                OtherSentence sentence = reception.sentence();
                json.clear();
                if (sentence != null) {
                    tell(told, json.append(sentence, reception, ""), reception);
                    if (!(sentence instanceof UnreadSentence)) {
                        told.put("read", List.of(1));
                    }
                }
            }

            @Override
            public void rejected(Rejection why, Reception reception) {
                tags(told, reception);
            }
        };
        for (String line : lines) {
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            decoder.decode(bytes, 0, bytes.length, 1, 0, sink);
        }
        return told;
    }

    private static void tell(Map<String, List<Object>> told, AisJson json, Reception reception) {
        try {
            for (Map.Entry<String, JsonNode> each : JSON.readTree(json.toString()).properties()) {
                JsonNode value = each.getValue();
                if (value.isArray()) {
                    for (int i = 0; i < value.size(); i++) {
                        told.put(each.getKey() + "[" + i + "]", List.of(value.get(i).asText()));
                    }
                } else {
                    told.put(each.getKey(), List.of(value.isNull()
                            ? ""
                            : value.isBoolean()
                                    ? value.asBoolean() ? 1 : 0
                                    : value.isNumber() ? value.asDouble() : value.asText()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tags(told, reception);
        if (reception.hasHeard()) {
            told.put("heard", List.of(reception.heardMillis() / 1000.0));
        }
    }

    private static void tags(Map<String, List<Object>> told, Reception reception) {
        for (char code : new char[]{'s', 'd', 'c', 'r', 't', 'n', 'g', 'q', 'T'}) {
            String value = reception.tag(code);
            if (value != null) {
                told.put("tag." + code, List.of(value));
            }
        }
    }

    private static Map<String, String> names(String text) {
        Map<String, String> names = new HashMap<>();
        for (String row : text.split("[;\n]", -1)) {
            String[] words = row.strip().split(" ", 2);
            names.put(words[0], words.length == 1 ? "" : words[1]);
        }
        return names;
    }
}
