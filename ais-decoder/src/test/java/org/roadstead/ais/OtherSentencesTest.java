package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.ais.sentence.SignalInformation;
import org.roadstead.ais.sentence.TrackedTarget;
import org.roadstead.ais.sentence.UnreadSentence;

class OtherSentencesTest {
    /** Facts that need the ship's own position and heading, which a sentence alone does not have. */
    private static final Set<String> DERIVED = Set.of("bearing_true", "target_lat", "target_lon", "reference_target",
            "course_is_relative", "status", "utc");

    private static List<OtherSentence> sentences(List<String> lines) {
        List<OtherSentence> sentences = new ArrayList<>();
        AisDecoder.Sink sink = new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {}

            @Override
            public void other(Reception reception) {
                OtherSentence sentence = reception.sentence();
                if (sentence != null) {
                    sentences.add(sentence);
                }
            }
        };
        AisDecoder decoder = new AisDecoder();
        for (String line : lines) {
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            decoder.decode(bytes, 0, bytes.length, 1, 0, sink);
        }
        return sentences;
    }

    private static JsonNode json(OtherSentence sentence) throws IOException {
        AisJson json = new AisJson();
        AisDecoder.Sink sink = (message, reception) -> json.append(sentence, reception, "test");
        byte[] line = "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A".getBytes(StandardCharsets.ISO_8859_1);
        new AisDecoder().decode(line, 0, line.length, 1, 0, sink);
        return new ObjectMapper().readTree(json.toString());
    }

    @Test
    void readsLongRangeSentencesAsTheMakersManualsHaveThem() throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/long_range_synthetic.jsonl")) {
            compare(each, Set.of());
        }
    }

    @Test
    void readsRadarTargets() throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/radar_synthetic.jsonl")) {
            if (each.get("facts").has("must_be_rejected")) {
                List<OtherSentence> read = sentences(SharedFacts.texts(each.get("sentences")));
                assertThat(read).allMatch(UnreadSentence.class::isInstance);
            } else {
                compare(each, each.get("sentences").toString().contains("RATTM") ? DERIVED : Set.of());
            }
        }
    }

    private static void compare(JsonNode each, Set<String> left) throws IOException {
        List<OtherSentence> read = sentences(SharedFacts.texts(each.get("sentences")));
        JsonNode ours = json(read.get(read.size() - 1));
        for (Map.Entry<String, JsonNode> fact : each.get("facts").properties()) {
            JsonNode value = ours.get(fact.getKey());
            String place = each + " " + fact.getKey();
            JsonNode wanted = fact.getValue().isObject() ? fact.getValue().get("value") : fact.getValue();
            if (left.contains(fact.getKey())) {
                continue;
            }
            assertThat(value).as(place).isNotNull();
            if (wanted.isNumber()) {
                double tolerance = fact.getValue().has("within") ? fact.getValue().get("within").asDouble() : 1e-9;
                assertThat(value.asDouble()).as(place).isCloseTo(wanted.asDouble(), within(tolerance));
            } else {
                assertThat(value.isNull() ? "" : value.asText()).as(place)
                        .isEqualTo(wanted.isNull() ? "" : wanted.asText());
            }
        }
    }

    @Test
    void givesATargetWithoutSpeedOrCourseNone() {
        TrackedTarget target = (TrackedTarget) sentences(List.of("$RATTM,07,4.50,354.0,T,,,T,4.46,,N,,Q,,,M*0C"))
                .get(0);

        assertThat(target.targetSpeedKn()).isNull();
        assertThat(target.targetCourse()).isNull();
        assertThat(target.status()).isEqualTo("acquiring");
    }

    @Test
    void readsHowAMessageWasReceived() {
        OtherSentence sentence = sentences(List.of("$ABVSI,Nobbys Head,7,114702,87,-70,42*79")).get(0);

        assertThat(sentence).isEqualTo(new SignalInformation("Nobbys Head", 7, "114702", 87, -70.0, 42.0));
    }

    @Test
    void keepsASentenceOfAnUnknownFormatterWithItsFields() {
        OtherSentence sentence = sentences(List.of("$VRACK,001*50")).get(0);

        assertThat(sentence).isEqualTo(new UnreadSentence("ACK", List.of("001")));
    }

    static final String REPORT = """
            <?xml version="1.0"?><ShipPositionReport xmlns="http://gisis.imo.org/XML/LRIT/positionReport/2008" \
            schemaVersion="1.0" test="1"><Latitude>48.29.40.N</Latitude><Longitude>125.00.00.W</Longitude>\
            <TimeStamp1>2026-03-02T06:00:00Z</TimeStamp1><IMONum>9074729</IMONum><MMSINum>538001234</MMSINum>\
            <ShipName>EXAMPLE STAR</ShipName></ShipPositionReport>""";

    private static List<LritReport> reports(String line) {
        List<LritReport> reports = new ArrayList<>();
        AisDecoder.Sink sink = new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {}

            @Override
            public void other(Reception reception) {
                LritReport report = reception.report();
                if (report != null) {
                    reports.add(report);
                }
            }
        };
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        new AisDecoder().decode(bytes, 0, bytes.length, 1, 0, sink);
        return reports;
    }

    @Test
    void readsAnLritReportBehindItsTagBlock() {
        LritReport report = reports("\\c:1772431335,s:dc*00\\" + REPORT).get(0);

        assertThat(report.latitude()).isCloseTo(48 + 29.40 / 60, within(1e-9));
        assertThat(report.longitude()).isEqualTo(-125.0);
        assertThat(report.positionAt()).isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
        assertThat(report.imoNumber()).isEqualTo(9074729);
        assertThat(report.shipName()).isEqualTo("EXAMPLE STAR");
        assertThat(report.test()).isTrue();
    }

    @Test
    void followsNoEntityAndNoDocumentType() {
        String hostile = REPORT.replace("<ShipPositionReport",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><ShipPositionReport")
                .replace("EXAMPLE STAR", "&e;");

        assertThat(reports(hostile)).isEmpty();
    }

    @Test
    void givesUpOnDeepAndOnBrokenDocuments() {
        assertThat(reports("<ShipPositionReport>" + "<a>".repeat(10_000))).isEmpty();
        assertThat(reports(REPORT.substring(0, 300))).isEmpty();
        assertThat(reports(REPORT.replace("48.29.40.N", "48.61.40.N"))).isEmpty();
        assertThat(Objects.requireNonNull(reports(REPORT))).hasSize(1);
    }
}
