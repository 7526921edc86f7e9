package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roadstead.tracker.source.Sentences.POSITION;
import static org.roadstead.tracker.source.Sentences.bytes;
import static org.roadstead.tracker.source.Sentences.numbered;
import static org.roadstead.tracker.source.Sentences.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.log.CollectingIntake;

class PostedBodyTest {
    /** As AIS-catcher posts it; the sentences of the second message are the two parts of a type 5. */
    private static final String AIS_CATCHER = """
            {"protocol": "jsonaiscatcher", "encodetime": "20221102171325", "stationid": "MyStation",
             "receiver": {"description": "AIS-catcher v0.39", "version": 39, "engine": "Base (non-coherent)"},
             "device": {"product": "RTLSDR", "vendor": "", "serial": "", "setting": "rate 1536K"},
             "msgs": [
              {"class":"AIS","device":"AIS-catcher","rxtime":"20221102171324","scaled":true,"channel":"B",
               "nmea":["!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C"],"ppm":0.0,"type":1,"mmsi":477553000},
              {"class":"AIS","rxuxtime":1667409205.75,"rxtime":"20221102171325","signalpower":-31.5,
               "nmea":["!AIVDM,2,1,3,B,55P5TL01VIaAL@7WKO@mBplU@<PDhh000000001S;AJ::4A80?4i@E53,0*3E",
                       "!AIVDM,2,2,3,B,1@0000000000000,2*55"],"type":5,"mmsi":369190000},
              {"class":"AIS","rxtime":"20221102171326","type":1,"mmsi":1}
             ]}""";
    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ShipPositionReport xmlns="http://gisis.imo.org/XML/LRIT/positionReport/2008" schemaVersion="1.0" test="1">
              <Latitude>48.29.40.N</Latitude>\r
              <Longitude>125.00.00.W</Longitude>
              <TimeStamp1>2026-03-02T06:00:00Z</TimeStamp1>
              <IMONum>%s</IMONum>
            </ShipPositionReport>
            """;

    private final CollectingIntake intake = CollectingIntake.withoutLimit();
    private Sources sources = new Sources(intake, () -> SourcesFixture.NOW, null);

    @BeforeEach
    void start() throws Exception {
        sources.start(List.of());
    }

    @AfterEach
    void stop() {
        sources.close();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private void assertIsAisCatchers(IngestResult result) {
        assertThat(intake.texts()).containsExactly(tagged("c:1667409204", POSITION),
                tagged("c:1667409205",
                        "!AIVDM,2,1,3,B,55P5TL01VIaAL@7WKO@mBplU@<PDhh000000001S;AJ::4A80?4i@E53,0*3E"),
                tagged("c:1667409205", "!AIVDM,2,2,3,B,1@0000000000000,2*55"));
        assertThat(intake.takeAll().get(0).heardMillis()).isEqualTo(1_667_409_204_000L);
        assertThat(intake.takeAll()).extracting(CollectingIntake.Taken::receiver).containsOnly("roof");
        assertThat(result.lines()).isEqualTo(4);
        assertThat(result.accepted()).isEqualTo(3);
        assertThat(result.rejected()).isEqualTo(Map.of("json-without-nmea", 1L));
    }

    @Test
    void takesTheSentencesOfAisCatcherAtTheirReceiveTimes() throws Exception {
        assertIsAisCatchers(sources.ingest("roof", AIS_CATCHER.getBytes(UTF_8)));
    }

    @Test
    void takesItCompressed() throws Exception {
        assertIsAisCatchers(sources.ingest("roof", gzip(AIS_CATCHER.getBytes(UTF_8))));
    }

    @Test
    void takesMessagesOneAfterTheOther() throws Exception {
        String message = "{\"nmea\":[\"" + numbered(0) + "\"]}\n{\"nmea\":\"" + tagged("s:x", numbered(1))
                .replace("\\", "\\\\") + "\",\"rxuxtime\":1}\n";

        assertThat(sources.ingest("roof", message.getBytes(UTF_8)).accepted()).isEqualTo(2);
        assertThat(intake.texts()).containsExactly(numbered(0), tagged("s:x", numbered(1)));
    }

    @Test
    void keepsWhatCameBeforeADocumentBreaksAndCountsTheRest() throws Exception {
        String half = AIS_CATCHER.substring(0, AIS_CATCHER.indexOf("\"signalpower\""));

        IngestResult cut = sources.ingest("roof", half.getBytes(UTF_8));

        assertThat(cut.accepted()).isEqualTo(1);
        assertThat(cut.rejected()).containsEntry("bad-json", 1L);
    }

    @Test
    void neverLetsASentenceBringASecondLine() throws Exception {
        IngestResult result = sources.ingest("roof",
                ("{\"rxtime\":\"20221102171324\",\"nmea\":[\"" + numbered(0) + "\\n" + numbered(1) + "\"]}")
                        .getBytes(UTF_8));

        assertThat(result.lines()).isEqualTo(2);
        assertThat(intake.texts()).allSatisfy(text -> assertThat(text).doesNotContain("\n"));
    }

    @Test
    void makesOneLineOfEachReportInXml() throws Exception {
        String body = "\uFEFF" + REPORT.formatted("9074729")
                + REPORT.formatted("9999125")
                        .replace("<?xml version=\"1.0\" "
                                + "encoding=\"UTF-8\"?>\n", "");

        IngestResult result = sources.ingest("lrit", body.getBytes(UTF_8));

        assertThat(result.lines()).isEqualTo(2);
        assertThat(result.accepted()).isEqualTo(2);
        assertThat(intake.texts()).hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("<")
                        .endsWith("</ShipPositionReport>")
                        .doesNotContain("\n", "\r"));
        assertThat(intake.texts().get(1)).contains("<IMONum>9999125</IMONum>");
    }

    @Test
    void takesCompressedLines() throws Exception {
        assertThat(sources.ingest("roof", gzip(bytes(List.of(numbered(0))))).accepted()).isEqualTo(1);
    }

    @Test
    void refusesWhatInflatesTooFarAndBrokenGzipAndTakesNothingOfThem() throws Exception {
        byte[] bomb = gzip(new byte[(16 << 20) + 1]);
        byte[] whole = gzip(bytes(List.of(numbered(0))));

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> sources.ingest("roof", bomb)).isInstanceOf(BodyTooLargeException.class)
                .hasMessageContaining("16777216");
        whole[whole.length - 6] ^= 1;
        assertThatThrownBy(() -> sources.ingest("roof", whole)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gzip");
        assertThat(intake.takeAll()).isEmpty();
    }

    @Test
    void deepNestingEndsTheDocumentAndNothingElse() throws Exception {
        assertThat(sources.ingest("roof", "[".repeat(200_000).getBytes(UTF_8)).rejected()).containsKey("bad-json");
        assertThat(sources.ingest("roof", "{\"msgs\":[".repeat(20_000).getBytes(UTF_8)).rejected())
                .containsKey("bad-json");
    }
}
