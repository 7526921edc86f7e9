package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roadstead.ais.message.AisMessage.ABSENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.CommunicationState;
import org.roadstead.ais.message.LongRangePositionReport;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartB;

/** Every "not available" value of the recommendation is answered as such, by the records and in JSON. */
class NotAvailableTest {
    private static JsonNode json(AisMessage message) throws IOException {
        AisJson json = new AisJson();
        AisDecoder decoder = new AisDecoder();
        for (String sentence : new AisEncoder().sentences(message, "AI", 'A', 1)) {
            byte[] line = sentence.getBytes(StandardCharsets.ISO_8859_1);
            decoder.decode(line, 0, line.length, 1, 0, (read, reception) -> json.append(read, reception, "x"));
        }
        return new ObjectMapper().readTree(json.toString());
    }

    private static ClassAPositionReport classA(int rateOfTurn, int sog, int longitude, int latitude, int cog,
            int heading,
            int second) {
        return new ClassAPositionReport(1, 0, 316001234, 15, rateOfTurn, sog, false, longitude, latitude, cog, heading,
                second, 0, 0, false, false, 0);
    }

    @Test
    void aReportThatKnowsNothingSaysSo() throws IOException {
        ClassAPositionReport nothing = classA(-128, 1023, 108_600_000, 54_600_000, 3600, 511, 60);

        assertThat(nothing.hasSog() || nothing.hasCog() || nothing.hasTrueHeading() || nothing.hasPosition()
                || nothing.hasUtcSecond() || nothing.hasNavigationalStatus() || nothing.hasRateOfTurn()).isFalse();
        JsonNode json = json(nothing);
        for (String field : List.of("turn", "speed", "lon", "lat", "course", "heading", "second")) {
            assertThat(json.get(field).isNull()).as(field).isTrue();
        }
        assertThat(json.get("status").asInt()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({"127,fastright", "-127,fastleft", "0,0.0000", "126,708.7092", "-126,-708.7092", "20,17.8561"})
    void tellsRateOfTurnInDegreesAMinute(int raw, String wanted) throws IOException {
        JsonNode turn = json(classA(raw, 0, 0, 0, 0, 0, 0)).get("turn");

        if (turn.isNumber()) {
            assertThat(turn.asDouble()).isEqualTo(Double.parseDouble(wanted));
        } else {
            assertThat(turn.asText()).isEqualTo(wanted);
        }
    }

    @Test
    void theGreatestValuesAreValues() throws IOException {
        ClassAPositionReport edge = classA(0, 1022, -108_000_000, 54_000_000, 3599, 359, 59);

        assertThat(edge.hasSog() && edge.hasCog() && edge.hasTrueHeading() && edge.hasPosition()).isTrue();
        JsonNode json = json(edge);
        assertThat(json.get("speed").asDouble()).isEqualTo(102.2);
        assertThat(json.get("lon").asDouble()).isEqualTo(-180.0);
        assertThat(json.get("lat").asDouble()).isEqualTo(90.0);
        assertThat(json.get("course").asDouble()).isEqualTo(359.9);
        assertThat(json.get("heading").asInt()).isEqualTo(359);
    }

    @Test
    void longRangeReportsAnswerInTheUnitsOfTheOthers() throws IOException {
        LongRangePositionReport known = new LongRangePositionReport(3, 1, false, false, 0, -75_000, 29_094, 13, 85,
                false, 0);
        LongRangePositionReport none = new LongRangePositionReport(3, 1, false, false, 15, 108_600, 54_600, 63, 511,
                false, 0);

        assertThat(known.longitude()).isEqualTo(-75_000_000);
        assertThat(known.sog()).isEqualTo(130);
        assertThat(known.cog()).isEqualTo(850);
        assertThat(none.sog()).isEqualTo(PositionReport.SOG_NOT_AVAILABLE);
        assertThat(none.hasCog() || none.hasPosition()).isFalse();
        assertThat(json(none).get("speed").isNull()).isTrue();
        assertThat(json(none).get("course").isNull()).isTrue();
    }

    @Test
    void anAircraftInWholeKnotsAnswersInTenths() throws IOException {
        SarAircraftPositionReport known = new SarAircraftPositionReport(0, 1, 4094, 120, false, 0, 0, 0, 0, false, 0, 0,
                0, false, false, 0, 0);
        SarAircraftPositionReport none = new SarAircraftPositionReport(0, 1, 4095, 1023, false, 0, 0, 3600, 60, false,
                0,
                0, 0, false, false, 0, 0);

        assertThat(known.sog()).isEqualTo(1200);
        assertThat(none.hasSog() || none.hasAltitude()).isFalse();
        assertThat(json(none).get("alt").isNull()).isTrue();
        assertThat(json(known).get("speed").asInt()).isEqualTo(120);
    }

    @Test
    void aVesselThatKnowsNothingOfItselfHasNone() throws IOException {
        StaticAndVoyageData nothing = new StaticAndVoyageData(0, 1, 0, 0, "", "", 0, 0, 0, 0, 0, 0, 0, 0, 24, 60, 0, "",
                1,
                0);

        assertThat(nothing.hasImoNumber() || nothing.hasEta() || nothing.hasDraught() || nothing.hasName()
                || nothing.hasCallSign() || nothing.hasDimensions() || nothing.hasShipType()).isFalse();
        JsonNode json = json(nothing);
        assertThat(json.get("imo").isNull() && json.get("eta").isNull() && json.get("draught").isNull()).isTrue();
        assertThat(json.get("shiptype").asInt()).isZero();
        assertThat(json.get("epfd").asInt()).isZero();
    }

    @Test
    void whatAShortMessageDoesNotCarryIsAbsent() {
        AidToNavigationReport aid = (AidToNavigationReport) Heard
                .of("!AIVDM,1,1,,,ENjV2Bw0`bPQbV::a2hJ00000000L7kPBmfv@1088;v0@,2*20")
                .only();
        StaticAndVoyageData data = (StaticAndVoyageData) Heard.of(
                "!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C",
                "!AIVDM,2,2,1,A,8888888888,0*17").only();

        assertThat(aid.raim()).isEqualTo(ABSENT);
        assertThat(aid.virtualAid()).isEqualTo(ABSENT);
        assertThat(aid.isVirtual()).isFalse();
        assertThat(data.dte()).isEqualTo(ABSENT);
        assertThat(data.destination()).isEqualTo("NEW YORK");
    }

    @Test
    void theDistancesOfAnAuxiliaryCraftAreTheMmsiOfItsMotherShip() {
        StaticDataPartB craft = new StaticDataPartB(0, 982111234, 36, "SRT", 1, 2, "ABC", ABSENT, ABSENT, ABSENT,
                ABSENT, 211234567, 1, 0);
        StaticDataPartB read = (StaticDataPartB) Heard.of(new AisEncoder().sentences(craft, "AI", 'B', 0)).only();

        assertThat(read).isEqualTo(craft);
        assertThat(read.hasDimensions()).isFalse();
        assertThat(read.mothershipMmsi()).isEqualTo(211234567);
    }

    @Test
    void communicationStatesAreReadByTheirTables() {
        // M.1371-5 annex 2 table 18: sync 0, time-out 1, then UTC hour 14 and minute 5.
        CommunicationState.Sotdma utc = (CommunicationState.Sotdma) CommunicationState.ofType(1,
                (1 << 14) | (14 << 9) | (5 << 2));
        // Table 20: sync 2, increment 700, slots code 6, keep.
        CommunicationState.Itdma itdma = (CommunicationState.Itdma) CommunicationState.ofSelector(1,
                (2 << 17) | (700 << 4) | (6 << 1) | 1);

        assertThat(utc.hasUtc()).isTrue();
        assertThat(utc.utcHour()).isEqualTo(14);
        assertThat(utc.utcMinute()).isEqualTo(5);
        assertThat(itdma).isEqualTo(new CommunicationState.Itdma(2, 700, 6, true));
        assertThat(itdma.slots()).isEqualTo(2);
        assertThat(itdma.slotsToNext()).isEqualTo(8892);
    }
}
