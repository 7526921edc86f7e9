package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.ais.message.Rejection;

/** What a line says of when and where it was heard. */
class ReceptionTest {
    private static final String SENTENCE = "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A";

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    @ParameterizedTest
    @CsvSource({"1428884269,1428884269000", "1428884269123,1428884269123", "1428884269123456,1428884269123"})
    void takesTheTimeOfATagBlockInSecondsMillisecondsOrMicroseconds(String c, long wanted) {
        Heard heard = Heard.of("\\s:r1,c:" + c + "*00\\" + SENTENCE);

        assertThat(heard.receptions.get(0).heard()).isEqualTo(wanted);
        assertThat(heard.receptions.get(0).source()).isEqualTo("r1");
    }

    @Test
    void takesTheTimeThatGatehouseAnnouncesForTheNextSentenceOfItsFeedAlone() {
        Heard heard = new Heard();
        heard.line("$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,62*26", 1);
        heard.line(SENTENCE, 2);
        heard.line(SENTENCE, 1);
        heard.line(SENTENCE, 1);

        assertThat(heard.receptions).extracting(Heard.Told::heard)
                .containsExactly(null, millis("2013-11-12T12:00:00.011Z"), null);
    }

    @Test
    void tellsEveryFieldOfATagBlock() {
        byte[] line = ("\\s:satellite,c:1564827317,r:155,d:ara,g:1-2-77,n:13,t:hello,i:x*00\\" + SENTENCE)
                .getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder told = new StringBuilder();
        new AisDecoder().decode(line, 0, line.length, 1, 0, (message, reception) -> {
            for (char code : new char[]{'s', 'c', 'r', 'd', 'g', 'n', 't', 'i', 'q'}) {
                told.append(reception.tag(code)).append(' ');
            }
        });

        assertThat(told.toString()).isEqualTo("satellite 1564827317 155 ara 1-2-77 13 hello x null ");
    }

    @Test
    void takesTheTimeBehindTheChecksum() {
        Heard heard = Heard.of(SENTENCE + ",r003669987,1152921693", SENTENCE + ",1327992119157");

        assertThat(heard.receptions).extracting(Heard.Told::heard).containsExactly(1152921693000L, 1327992119157L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2015-10-06 01:00:04,|2015-10-06T01:00:04Z",
        "1550303566167726840 |2019-02-16T07:52:46.167Z", "2021-11-01T01:58:07.123Z |2021-11-01T01:58:07.123Z",
        "1428884269 |2015-04-13T00:17:49Z", "[2024/02/29 23:59:59.5] |2024-02-29T23:59:59.500Z"})
    void takesTheReceiveTimeInFrontOfTheLine(String front, String wanted) {
        Heard heard = Heard.of(front + SENTENCE);

        assertThat(heard.receptions.get(0).lead()).isEqualTo(millis(wanted));
        assertThat(heard.receptions.get(0).heard()).isEqualTo(millis(wanted));
    }

    @Test
    void givesAMessageOfPartsTheTimeAndSourceOfItsFirst() {
        Heard heard = Heard.of(
                "\\g:1-2-77,s:66,c:1428884269*48\\!AIVDM,2,1,3,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1E",
                "\\g:2-2-77*5D\\!AIVDM,2,2,3,A,88888888880,2*27");

        assertThat(heard.receptions.get(0).heard()).isEqualTo(1428884269000L);
        assertThat(heard.receptions.get(0).source()).isEqualTo("66");
    }

    @Test
    void knowsChannelTalkerAndOwnVessel() {
        Heard.Told own = Heard.of("!AIVDO,1,1,,,15RTgt0PAso;90TKcjM8h6g208CQ,0*09").receptions.get(0);
        Heard.Told other = Heard.of(SENTENCE).receptions.get(0);

        assertThat(own.ownVessel()).isTrue();
        assertThat(own.channel()).isEqualTo((char) 0);
        assertThat(own.formatter()).isEqualTo("VDO");
        assertThat(other.channel()).isEqualTo('A');
        assertThat(other.talker()).isEqualTo("AI");
    }

    @Test
    void forgetsThePartsOfAFeedThatIsGoneAndOfOnesThatAreOld() {
        String first = "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C";
        String second = "!AIVDM,2,2,1,A,88888888880,2*25";
        Heard heard = new Heard();
        heard.line(first, 7);
        heard.decoder.forget(7);
        heard.line(second, 7);
        heard.line(first, 8);
        heard.knownMillis = 30_001;
        heard.line(second, 8);

        assertThat(heard.messages).isEmpty();
        assertThat(heard.decoder.groupsExpired()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {"# words|COMMENT", "hello|NOT_A_SENTENCE",
        "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4B|BAD_CHECKSUM",
        "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0|NO_CHECKSUM",
        "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,6*4C|BAD_FILL_BITS", "!AIVDM,1,1,,A,,0*26|EMPTY_PAYLOAD",
        "!AAVDM,0,1,,B,16UK7Fi0?w4tQF0l4Q@>401v1PS;,0*0F|BAD_FRAGMENT", "\\si:AISD*3F\\|none",
        "$GPZDA,114702.51,27,01,2012,,*66|none", "<ShipPositionReport/>|none",
        "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A|none"})
    void inspectsALineAlone(String line, Rejection wanted) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new LineInspector().inspect(bytes, 0, bytes.length)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ShipPositionReport/>", "<ShipPositionReport><IMONum>9999125</IMONum>",
        "<!DOCTYPE r [<!ENTITY a \"b\">]><ShipPositionReport><ShipName>&a;</ShipName></ShipPositionReport>",
        "<a><a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a></a>"})
    void xmlThatIsNoReportIsRefusedByName(String document) {
        Heard heard = Heard.of(document);

        assertThat(heard.rejections).containsExactly(Rejection.BAD_REPORT);
    }
}
