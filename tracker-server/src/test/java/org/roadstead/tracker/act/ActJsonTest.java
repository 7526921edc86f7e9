package org.roadstead.tracker.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON form of the acts as the contract lists them: what is read is written again, with nothing lost and nothing added. */
class ActJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POLYGON = "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[-123.1,49.2],[-123.0,49.2],[-123.0,49.3],[-123.1,49.2]]]}";
    private static final String POINT = "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-123.1,49.2]}";
    private static final String LINE = "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[-123.1,49.2],[-123.0,49.3]]}";
    private static final String CIRCLE = POINT + ",\"radiusMetres\":500";
    private static final String FROM_UNTIL = "\"from\":\"2026-05-12T17:00:00Z\",\"until\":\"2026-05-12T19:00:00.250Z\"";

    /** Fields of each kind; the rest of the act is the same for all. */
    private static final List<String> DEEDS = List.of("sitePut {\"home\":\"CA\"}",
            "areaPut {\"id\":\"a1\",\"name\":\"Vancouver\"," + POLYGON + "}", "areaPut {\"id\":\"a2\"}",
            "areaRemove {\"id\":\"a1\"}",
            "facilityPut {\"id\":\"f1\",\"name\":\"Centerm\",\"country\":\"CA\",\"area\":\"a1\",\"port\":\"CAVAN\","
                    + "\"type\":\"container terminal\"," + POLYGON + "}",
            "facilityRemove {\"id\":\"f1\"}",
            "zonePut {\"id\":\"z1\",\"name\":\"Exclusion\",\"minLevel\":2,\"warn\":true,\"exemptTypes\":[50,55],"
                    + "\"area\":\"a1\"," + CIRCLE + "}",
            "zoneRemove {\"id\":\"z1\"}",
            "receiverPut {\"id\":\"r1\",\"name\":\"Point Atkinson\",\"mmsi\":\"003160001\",\"heightMetres\":60," + POINT
                    + "}",
            "receiverRemove {\"id\":\"r1\"}", "levelSet {\"area\":\"all\",\"level\":3}",
            "levelSet {\"facility\":\"f1\",\"level\":2,\"until\":\"2026-05-12T19:00:00Z\"}",
            "permissionPut {\"id\":\"p1\",\"mmsi\":\"316001234\",\"places\":[\"f1\",\"z1\"]," + FROM_UNTIL + "}",
            "permissionRemove {\"id\":\"p1\"}",
            "exemptPut {\"id\":\"e1\",\"rule\":\"SV-01\",\"mmsi\":\"316001234\"," + FROM_UNTIL + "}",
            "exemptPut {\"id\":\"e2\",\"rule\":\"ID-01\",\"mmsi\":\"000000001\"}", "exemptRemove {\"id\":\"e1\"}",
            "alertAct {\"alert\":\"0123\",\"do\":\"assign\",\"to\":\"Dee\"}",
            "alertAct {\"alert\":\"0123\",\"do\":\"shelve\",\"until\":\"2026-05-12T19:00:00Z\"}",
            "alertAct {\"alert\":\"0123\",\"do\":\"note\",\"text\":\"Called on VHF 12.\"}",
            "parameterSet {\"rule\":\"SV-01\",\"parameter\":\"buffer_m\",\"values\":{\"1\":120,\"3\":400.5}}",
            "portPut {\"id\":\"CAVAN\",\"country\":\"CA\",\"ours\":true,\"approach\":\"a1\"}",
            "lanePut {\"id\":\"l1\",\"directionDegrees\":270," + POLYGON + "}",
            "channelPut {\"id\":\"c1\",\"axisDegrees\":45.5,\"halfWidthMetres\":150," + LINE + "}",
            "boundaryPut {\"id\":\"b1\",\"ref\":\"eez-1\",\"sides\":[\"CA\",\"US\"],\"disputed\":false}",
            "closeQuartersSetPut {\"id\":\"q1\",\"set\":\"harbour\"}",
            "speedLimitPut {\"id\":\"s1\",\"limitKnots\":8," + CIRCLE + "}",
            "eventPut {\"id\":\"ev1\"," + FROM_UNTIL + "," + CIRCLE + "}",
            "coveragePut {\"id\":\"cov1\",\"receiver\":\"r1\",\"probability\":0.9," + POLYGON + "}",
            "protectedPut {\"id\":\"pr1\",\"mmsi\":\"316001234\",\"template\":\"cruise\",\"outerMetres\":500,"
                    + "\"innerMetres\":100,\"aheadMetres\":1000}",
            "fleetPut {\"id\":\"fl1\",\"mmsis\":[\"316001234\",\"316001235\"]}",
            "flagListPut {\"id\":\"fg1\",\"regime\":\"Paris\",\"list\":\"black\",\"flags\":[\"XX\"],\"date\":\"2026-01-01\","
                    + "\"confirmed\":true}",
            "levelConfirm {\"facility\":\"f1\"}",
            "noticeReceive {\"receivedAt\":\"2026-05-10T17:00:00Z\",\"notice\":{\"reference\":\"N-1\",\"calls\":[{\"port\":"
                    + "\"CAVAN\",\"level\":1}]}}",
            "portCallExpect {\"imo\":9074729,\"name\":\"SHIP\",\"port\":\"CAVAN\",\"eta\":\"2026-05-12T19:00:00Z\"}",
            "departureReport {\"mmsi\":\"316001234\"}",
            "etaUpdate {\"reference\":\"N-1\",\"eta\":\"2026-05-12T19:00:00Z\"}",
            "declarationPut {\"id\":\"d1\",\"ship\":9074729,\"facility\":\"f1\",\"scope\":\"single\"}",
            "registerPut {\"id\":\"rg1\",\"name\":\"SHIP\",\"flag\":\"CA\",\"imo\":9074729}",
            "arrivalReportReceive {\"reference\":\"N-1\",\"mmsi\":\"316001234\",\"port\":\"CAVAN\"}",
            "sightingReport {\"name\":\"small grey boat\"," + POINT + "}",
            "lritRateSet {\"imo\":9074729,\"intervalMinutes\":15}",
            "lritCentreDown {\"until\":\"2026-05-12T19:00:00Z\"}",
            "exerciseStart {\"name\":\"SPRING\",\"area\":\"a1\",\"until\":\"2026-05-12T19:00:00Z\"}",
            "coverageRemove {\"id\":\"cov1\"}", "protectedRemove {\"id\":\"pr1\"}", "fleetRemove {\"id\":\"fl1\"}",
            "flagListRemove {\"id\":\"fg1\"}", "declarationRemove {\"id\":\"d1\"}", "registerRemove {\"id\":\"rg1\"}");

    static Stream<String> acts() {
        Stream<String> places = Arrays.stream(PlaceKind.values())
                .flatMap(kind -> Stream.of(kind.code() + "Put {\"id\":\"x1\",\"name\":\"X\"," + CIRCLE + "}",
                        kind.code() + "Remove {\"id\":\"x1\"}"));
        return Stream.concat(DEEDS.stream(), places).map(deed -> {
            int gap = deed.indexOf(' ');
            return "{\"at\":\"2026-05-12T17:00:00Z\",\"act\":\"" + deed.substring(0, gap)
                    + "\",\"by\":\"Ada\",\"role\":\"supervisor\",\"reason\":\"drill\"," + deed.substring(gap + 2);
        });
    }

    /** Numbers are equal when their values are. */
    private static final Comparator<JsonNode> BY_VALUE = (a, b) -> {
        if (a.isNumber() && b.isNumber()) {
            return Double.compare(a.asDouble(), b.asDouble());
        }
        return a.equals(b) ? 0 : 1;
    };

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsReadIsWrittenAgain(String line) throws Exception {
        Act act = ActJson.read(line, "id-1");

        ObjectNode written = ActJson.write(act);
        assertThat(act.id()).isEqualTo("id-1");
        assertThat(written.remove("actId").asText()).isEqualTo("id-1");
        JsonNode expected = JSON.readTree(line);
        assertThat(written.equals(BY_VALUE, expected)).as("%s\nfrom %s", written, expected).isTrue();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsWrittenReadsAsTheSameAct(String line) throws Exception {
        Act act = ActJson.read(line, "id-1");

        assertThat(ActJson.read(ActJson.write(act).toString(), "another")).isEqualTo(act);
    }

    @Test
    void everyKindOfActIsHere() throws Exception {
        Set<String> here = acts().map(ActJsonTest::kind).collect(Collectors.toSet());
        Set<Class<?>> deeds = acts().map(ActJsonTest::deed).map(Deed::getClass).collect(Collectors.toSet());

        assertThat(deeds).containsExactlyInAnyOrder(Deed.class.getPermittedSubclasses());
        assertThat(here).containsAll(ActJson.RECORDED);
    }

    private static Deed deed(String line) {
        try {
            return ActJson.read(line, "id").deed();
        } catch (BadActException bad) {
            throw new IllegalArgumentException(line, bad);
        }
    }

    private static String kind(String line) {
        return ActJson.kind(deed(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "7", "{", "null"})
    void whatIsNoObjectIsRefused(String line) {
        assertThatThrownBy(() -> ActJson.read(line, "id")).isInstanceOf(BadActException.class);
    }

    @Test
    void everythingWrongIsSaidTogether() {
        BadActException bad = catchThrowableOfType(BadActException.class, () -> ActJson.read(
                "{\"act\":\"permissionPut\",\"mmsi\":\"12x\",\"places\":[],\"from\":\"yesterday\"}", "id"));

        assertThat(bad.problems()).extracting(Problem::path)
                .containsExactlyInAnyOrder("at", "id", "mmsi", "places", "from", "until");
    }

    @Test
    void anUnknownKindIsNamed() {
        assertThatThrownBy(() -> ActJson.read("{\"at\":\"2026-05-12T17:00:00Z\",\"act\":\"moonPut\"}", "id"))
                .isInstanceOf(BadActException.class)
                .hasMessageContaining("moonPut");
    }
}
