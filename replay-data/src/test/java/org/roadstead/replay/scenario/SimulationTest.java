package org.roadstead.replay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.BaseStationReport;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.ais.message.Rejection;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.replay.feed.HeardMessage;

class SimulationTest {
    private static final long SEED = 7;

    record Heard(AisMessage message, long second, String source) {}

    @Test
    void everyScenarioGivesLinesThatDecodeAndActsInOrder() throws IOException {
        List<Scenario> scenarios = ScenarioFile.read(SharedFiles.require("domain/data/scenarios.json").toString());
        assertThat(scenarios).hasSize(20);

        for (Scenario scenario : scenarios) {
            Simulation simulation = new Simulation(scenario, SEED);
            List<HeardMessage> messages = simulation.messages();
            List<Heard> decoded = decode(scenario, messages);

            long radio = messages.stream().filter(heard -> !heard.receiver().equals(Simulation.LRIT_SOURCE)).count();
            assertThat(decoded).as(scenario.id()).hasSize((int) radio);
            assertThat(messages).as(scenario.id()).extracting(HeardMessage::deliveredAt).isSorted();
            assertThat(simulation.acts()).as(scenario.id())
                    .extracting(act -> Instant.parse(act.get("at").asText()))
                    .isSorted();
            assertThat(decoded.stream().filter(heard -> heard.message() instanceof BaseStationReport)).as(scenario.id())
                    .isNotEmpty();
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        Scenario scenario = scenario("S02");

        assertThat(lines(new Simulation(scenario, 1))).isEqualTo(lines(new Simulation(scenario, 1)));
        assertThat(lines(new Simulation(scenario, 1))).isNotEqualTo(lines(new Simulation(scenario, 2)));
    }

    @Test
    void aClassBBoatReportsEachHalfMinuteUnderWayAndEachThreeMinutesStopped() throws IOException {
        List<Heard> boat = of(scenario("S02"), 338_990_201);
        List<Heard> reports = boat.stream().filter(heard -> heard.message() instanceof ClassBPositionReport).toList();

        assertThat(reports.get(0).second()).isBetween(0L, 33L);
        assertThat(gaps(reports, 60, 840)).allMatch(gap -> Math.abs(gap - 30) <= 3);
        assertThat(gaps(reports, 1_040, 1_400)).isNotEmpty().allMatch(gap -> Math.abs(gap - 180) <= 3);
        assertThat(boat.stream().filter(heard -> heard.message() instanceof StaticDataPartA)).hasSize(6);
        assertThat(boat.get(0).message()).isInstanceOf(StaticDataPartA.class);
        assertThat(boat.get(boat.size() - 1).second()).isLessThanOrEqualTo(1_912);
        ClassBPositionReport run = (ClassBPositionReport) reports.stream()
                .filter(heard -> heard.second() > 640 && heard.second() < 840)
                .findFirst()
                .orElseThrow()
                .message();
        assertThat(run.sogKnots()).isBetween(25.7, 26.3);
        assertThat(run.cogDegrees()).isBetween(44.0, 46.0);
    }

    @Test
    void aFastFerryReportsEachTwoSecondsWithItsStaticDataFirst() throws IOException {
        List<Heard> ferry = of(scenario("S02"), 366_990_202);

        assertThat(ferry.get(0).message()).isInstanceOf(StaticAndVoyageData.class);
        long reports = ferry.stream().filter(heard -> heard.message() instanceof ClassAPositionReport).count();
        assertThat(reports).isBetween(305L, 307L);
        ClassAPositionReport report = ferry.stream()
                .map(Heard::message)
                .filter(ClassAPositionReport.class::isInstance)
                .map(ClassAPositionReport.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(report.sogKnots()).isBetween(27.8, 28.2);
    }

    @Test
    void nobodySpeaksThroughAReceiverThatIsDownNorWhileSilent() throws IOException {
        Scenario scenario = scenario("S07");
        List<Heard> all = decode(scenario, new Simulation(scenario, SEED).messages());

        assertThat(all).filteredOn(heard -> heard.source().equals("R2"))
                .allMatch(heard -> heard.second() < 9_000 || heard.second() >= 12_600);
        assertThat(all).filteredOn(heard -> heard.message().mmsi() == 257_990_701)
                .allMatch(heard -> heard.second() < 1_803 || heard.second() >= 5_100);
    }

    @Test
    void twoUnitsWithOneNumberTakeTurns() throws IOException {
        Scenario scenario = scenario("S10");
        List<Heard> copycat = of(scenario, 316_991_001);

        assertThat(copycat).filteredOn(heard -> heard.message() instanceof ClassAPositionReport).allSatisfy(heard -> {
            ClassAPositionReport report = (ClassAPositionReport) heard.message();
            assertThat(report.longitudeDegrees() < -100).isEqualTo(heard.source().equals("R1"));
        });
    }

    @Test
    void writesASceneWithLongitudeFirst() throws IOException {
        List<ObjectNode> acts = new Simulation(scenario("S02"), SEED).acts();

        assertThat(acts).extracting(act -> act.get("act").asText())
                .containsExactly("sitePut", "closeQuartersSetPut",
                        "areaPut", "levelSet", "facilityPut", "receiverPut");
        ObjectNode facility = acts.get(4);
        assertThat(facility.get("geometry").toString()).startsWith(
                "{\"type\":\"Polygon\",\"coordinates\":[[[-122.3852,47.6317],");
        assertThat(facility.get("geometry").get("coordinates").get(0)).hasSize(5);
        assertThat(facility.get("at").asText()).isEqualTo("2026-07-04T19:30:00Z");
    }

    private static Scenario scenario(String id) throws IOException {
        return ScenarioFile.read(SharedFiles.require("domain/data/scenarios.json") + "#" + id).get(0);
    }

    private static List<Heard> of(Scenario scenario, int mmsi) {
        return decode(scenario, new Simulation(scenario, SEED).messages()).stream()
                .filter(heard -> heard.message().mmsi() == mmsi)
                .toList();
    }

    private static List<String> lines(Simulation simulation) {
        return simulation.messages()
                .stream()
                .flatMap(message -> message.lines().stream())
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Long> gaps(List<Heard> reports, long from, long to) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < reports.size(); i++) {
            if (reports.get(i - 1).second() >= from && reports.get(i).second() <= to) {
                gaps.add(reports.get(i).second() - reports.get(i - 1).second());
            }
        }
        return gaps;
    }

    private static List<Heard> decode(Scenario scenario, List<HeardMessage> messages) {
        List<Heard> decoded = new ArrayList<>();
        AisDecoder decoder = new AisDecoder();
        AisDecoder.Sink sink = new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {
                long second = reception.heardMillis() / 1_000 - scenario.start().getEpochSecond();
                decoded.add(new Heard(message, second, String.valueOf(reception.source())));
            }

            @Override
            public void rejected(Rejection why, Reception reception) {
                throw new AssertionError(why);
            }
        };
        for (HeardMessage message : messages) {
            for (byte[] line : message.lines()) {
                decoder.decode(line, 0, line.length, 0, message.deliveredAt() * 1_000, sink);
            }
        }
        return decoded;
    }
}
