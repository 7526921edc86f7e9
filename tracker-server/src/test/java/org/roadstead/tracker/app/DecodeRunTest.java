package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.replay.recording.RecordingReader;

class DecodeRunTest {
    private static final List<String> LINES = List.of(
            "\\s:r1,c:1428884269*79\\!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A",
            "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C",
            "!AIVDM,2,2,1,A,88888888880,2*25", "# a remark", "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4B",
            "$RATTM,07,4.50,354.0,T,,,T,4.46,,N,,Q,,,M*0C", "!AIVDM,1,1,,B,6NlUC7@00000>d`w0000@00,2*6F");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private DecodeRun run(DecodeRun.Format format, boolean all) throws IOException {
        DecodeRun run = new DecodeRun(format, all, out);
        byte[] bytes = String.join("\r\n", LINES).getBytes(StandardCharsets.ISO_8859_1);
        run.decode(RecordingReader.of(new ByteArrayInputStream(bytes)), "folder/feed.nmea");
        run.flush();
        return run;
    }

    private List<String> written() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void writesOneObjectAMessageInInputOrder() throws IOException {
        run(DecodeRun.Format.json, false);

        JsonNode first = new ObjectMapper().readTree(written().get(0));
        assertThat(written()).hasSize(3);
        assertThat(first.get("class").asText()).isEqualTo("AIS");
        assertThat(first.get("mmsi").asInt()).isEqualTo(371798000);
        assertThat(first.get("speed").asDouble()).isEqualTo(12.3);
        assertThat(first.get("turn").asText()).isEqualTo("fastleft");
        assertThat(first.get("rx").asText()).isEqualTo("2015-04-13T00:17:49.000Z");
        assertThat(first.get("source").asText()).isEqualTo("r1");
        assertThat(new ObjectMapper().readTree(written().get(1)).get("source").asText()).isEqualTo("feed.nmea");
        assertThat(new ObjectMapper().readTree(written().get(2)).get("dac").asInt()).isEqualTo(235);
    }

    @Test
    void countsLinesMessagesAndWhatWasRefused() throws IOException {
        StringWriter words = new StringWriter();
        DecodeRun run = run(DecodeRun.Format.json, false);
        run.printSummary(new PrintWriter(words));

        assertThat(run.rejectedLines()).isEqualTo(1);
        assertThat(words.toString().lines()).containsExactly("lines 7", "messages 3", "rejected 1", "  comment 1",
                "  bad-checksum 1");
    }

    @Test
    void readsAMessageOfPartsOnTheFirstLinesOfATimedRecording() throws IOException {
        String lines = "\\c:1428884269*60\\" + LINES.get(1) + "\n\\c:1428884269*60\\" + LINES.get(2);
        DecodeRun run = new DecodeRun(DecodeRun.Format.json, false, out);
        run.decode(RecordingReader.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.ISO_8859_1))), "feed");
        run.flush();

        assertThat(written()).hasSize(1);
        assertThat(written().get(0)).contains("EVER DIADEM");
    }

    @Test
    void addsOtherSentencesIfAskedFor() throws IOException {
        run(DecodeRun.Format.json, true);

        assertThat(written()).anyMatch(line -> line.startsWith("{\"class\":\"NMEA\",\"sentence\":\"TTM\""));
    }

    @Test
    void writesRowsUnderOneHeading() throws IOException {
        run(DecodeRun.Format.csv, false);

        assertThat(written()).hasSize(4);
        assertThat(written().get(0)).startsWith("class,type,repeat,mmsi,rx,source,channel,lon,lat");
        assertThat(written().get(1))
                .startsWith("AIS,1,0,371798000,2015-04-13T00:17:49.000Z,r1,A,-123.3953833,48.3816333");
    }

    @Test
    void encodesWhatItWrote() throws IOException {
        run(DecodeRun.Format.json, false);

        AisMessage position = new MessageFromJson(new ObjectMapper().readTree(written().get(0))).message();
        AisMessage voyage = new MessageFromJson(new ObjectMapper().readTree(written().get(1))).message();
        assertThat(new AisEncoder().sentences(position, "AI", 'A', 1))
                .containsExactly("!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A");
        assertThat(((StaticAndVoyageData) voyage).destination()).isEqualTo("NEW YORK");
        assertThat(((StaticAndVoyageData) voyage).name()).isEqualTo("EVER DIADEM");
        assertThat(((StaticAndVoyageData) voyage).draughtMetres()).isEqualTo(12.2);
    }
}
