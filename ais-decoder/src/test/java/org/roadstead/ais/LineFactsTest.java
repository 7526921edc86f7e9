package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.BinaryMessage;

/** What others expect of lines: messages put together, their source and time, and what people reported as broken. */
class LineFactsTest {
    @Test
    void putsPartsTogetherAsAisNetDoes() throws IOException {
        int compared = 0;
        for (JsonNode each : SharedFacts.cases("facts/aisnet_assembly.jsonl")) {
            JsonNode facts = each.get("facts");
            // Their parts age by lines, ours by time.
            boolean byLines = each.get("source").asText().contains("too many sentences");
            if (!facts.has("complete_messages") || byLines) {
                continue;
            }
            Heard heard = Heard.of(SharedFacts.texts(each.get("sentences")));
            assertThat(heard.messages).as(each.toString()).hasSize(facts.get("complete_messages").asInt());
            compared++;
            for (int i = 0; i < heard.messages.size(); i++) {
                String name = "message[" + i + "].";
                Heard.Told told = heard.receptions.get(i);
                assertThat(told.source()).as(each.toString()).isEqualTo(facts.get(name + "source").asText());
                assertThat(told.heard()).as(each.toString()).isEqualTo(1000 * facts.get(name + "timestamp").asLong());
                compared += 2;
            }
        }
        System.out.println("aisnet_assembly: " + compared + " compared, all agreed");
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void answersWhatPeopleReportedToOtherProjects() throws IOException {
        int compared = 0;
        for (JsonNode each : SharedFacts.cases("facts/issue_threads.jsonl")) {
            JsonNode facts = each.get("facts");
            if (each.get("checksum_ok").toString().contains("false")) {
                // Refused, whatever else is asked of it: the case below.
                continue;
            }
            Heard heard = Heard.of(SharedFacts.texts(each.get("sentences")));
            if (facts.has("complete_messages")) {
                assertThat(heard.messages).as(each.toString()).hasSize(facts.get("complete_messages").asInt());
                compared++;
            }
            if (facts.has("other_sentences")) {
                assertThat(heard.others).as(each.toString()).hasSize(facts.get("other_sentences").asInt());
                compared++;
            }
            if (facts.has("type")) {
                compared += message(each, facts, heard);
            }
        }
        System.out.println("issue_threads: " + compared + " compared, all agreed");
        assertThat(compared).isGreaterThan(90);
    }

    @Test
    void refusesWhatHasAWrongChecksumInTheirReports() throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/issue_threads.jsonl")) {
            List<String> lines = SharedFacts.texts(each.get("sentences"));
            if (lines.size() == 1 && each.get("checksum_ok").get(0).toString().equals("false")) {
                assertThat(Heard.of(lines).messages).as(each.toString()).isEmpty();
            }
        }
    }

    private static int message(JsonNode each, JsonNode facts, Heard heard) {
        int compared = 2;
        assertThat(heard.only().type()).as(each.toString()).isEqualTo(facts.get("type").asInt());
        assertThat(heard.only().mmsi()).as(each.toString()).isEqualTo(facts.get("mmsi").asInt());
        if (facts.has("dac")) {
            BinaryMessage binary = (BinaryMessage) heard.only();
            assertThat(binary.dac()).as(each.toString()).isEqualTo(facts.get("dac").asInt());
            assertThat(binary.fi()).as(each.toString()).isEqualTo(facts.get("fi").asInt());
            compared += 2;
        }
        Heard.Told told = heard.receptions.get(0);
        if (facts.has("tag_c")) {
            assertThat(told.heard()).as(each.toString()).isEqualTo(1000 * facts.get("tag_c").asLong());
            compared++;
        }
        if (facts.has("channel")) {
            assertThat(told.channel()).as(each.toString()).isEqualTo(facts.get("channel").asText().charAt(0));
            assertThat(told.source()).isEqualTo(facts.get("tag").get("s").asText());
            assertThat(Objects.requireNonNull(told.heard()) / 1000).isEqualTo(facts.get("tag").get("c").asLong());
            compared += 3;
        }
        return compared;
    }
}
