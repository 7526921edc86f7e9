package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.Rejection;
import org.roadstead.ais.sentence.OtherSentence;

/** Whole recordings through the decoder and into JSON: nothing throws, and each object is what the contract says. */
class RecordedFeedTest {
    private static final List<String> FIRST = List.of("class", "type", "repeat", "mmsi");
    private static final List<String> LAST = List.of("rx", "source", "channel");

    /** Tells all it hears as JSON, and reads that again. */
    private static final class Teller implements AisDecoder.Sink {
        private final AisJson json = new AisJson();
        private final ObjectMapper mapper = new ObjectMapper();
        private final Map<Integer, Collection<String>> keys = new TreeMap<>();
        private final List<String> faults = new ArrayList<>();
        private int messages;
        private int others;
        private int rejected;

        @Override
        public void message(AisMessage message, Reception reception) {
            messages++;
            json.clear();
            JsonNode object = parse(json.append(message, reception, "file"));
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            boolean framed = names.size() >= FIRST.size() + LAST.size()
                    && names.subList(0, FIRST.size()).equals(FIRST)
                    && names.subList(names.size() - LAST.size(), names.size()).equals(LAST);
            boolean same = object.path("type").asInt() == message.type()
                    && object.path("mmsi").asInt() == message.mmsi();
            if (!framed || !same) {
                faults.add(message + " " + object);
            }
            if (new TreeSet<>(names).size() != names.size()) {
                faults.add("a key twice: " + json);
            }
            keys.computeIfAbsent(message.type(), type -> new TreeSet<>()).addAll(names);
        }

        @Override
        public void other(Reception reception) {
            others++;
            json.clear();
            OtherSentence sentence = reception.sentence();
            if (sentence != null
                    && !parse(json.append(sentence, reception, "file")).path("class").asText().equals("NMEA")) {
                faults.add(json.toString());
            }
            LritReport report = reception.report();
            if (report != null
                    && !parse(json.append(report, reception, "file")).path("class").asText().equals("LRIT")) {
                faults.add(json.toString());
            }
        }

        @Override
        public void rejected(Rejection why, Reception reception) {
            rejected++;
        }

        private JsonNode parse(AisJson written) {
            try {
                return mapper.readTree(written.bytes(), 0, written.length());
            } catch (IOException e) {
                faults.add(e.getMessage() + ": " + written);
                return mapper.createObjectNode();
            }
        }
    }

    @Test
    void everyLineIsReadOrRefusedAndToldAsJson() throws IOException {
        Teller teller = new Teller();
        int lines = 0;
        for (Path file : SharedFacts.recordings()) {
            AisDecoder decoder = new AisDecoder();
            for (String line : SharedFacts.lines(file)) {
                byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
                decoder.decode(bytes, 0, bytes.length, 1, lines++, teller);
            }
        }

        System.out.println("recordings: lines " + lines + ", messages " + teller.messages + ", other sentences "
                + teller.others + ", refused " + teller.rejected);
        assertThat(teller.faults).isEmpty();
        assertThat(teller.messages).isGreaterThan(SharedFacts.arePresent() ? 200_000 : 45_000);
        assertThat(teller.keys.get(1)).contains("status", "turn", "speed", "accuracy", "lon", "lat", "course",
                "heading",
                "second", "maneuver", "raim", "radio");
        assertThat(teller.keys.get(5)).contains("imo", "callsign", "shipname", "shiptype", "to_bow", "to_stern",
                "to_port",
                "to_starboard", "epfd", "eta", "draught", "destination", "dte");
        if (SharedFacts.arePresent()) {
            assertThat(teller.keys.keySet()).hasSize(28);
        }
    }

    /** What the shipped recording holds was written by the project's simulator: none of it may be lost. */
    @Test
    void losesNothingOfTheProjectsOwnRecordings() throws IOException {
        for (Path file : OwnRecordings.files()) {
            Heard heard = Heard.of(SharedFacts.lines(file));

            assertThat(heard.rejections).isEmpty();
            assertThat(heard.messages).isNotEmpty();
            assertThat(heard.decoder.partsLost()).isZero();
        }
    }
}
