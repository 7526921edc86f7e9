package org.roadstead.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.ais.message.PositionReport;
import org.roadstead.ais.message.Rejection;
import org.roadstead.ais.message.StaticData;
import org.roadstead.ais.message.StaticDataPartA;

class DemoTrafficTest {
    private static final long START = 1_780_000_000_000L;
    private static final long SEED = 42;

    record Heard(long second, PositionReport report) {}

    @Test
    void theMapIsFullWithinTenSeconds() {
        Set<Integer> moving = new HashSet<>();
        Set<Integer> named = new HashSet<>();
        Set<Integer> kinds = new HashSet<>();
        play(new DemoTraffic(SEED, START), 10, (second, message) -> {
            kinds.add(message.type());
            if (message instanceof PositionReport report && report.sogKnots() > 0.5) {
                moving.add(message.mmsi());
            } else if (message instanceof StaticData) {
                named.add(message.mmsi());
            }
        });

        assertThat(moving).hasSizeGreaterThanOrEqualTo(130);
        assertThat(named).containsAll(moving);
        assertThat(kinds).contains(1, 4, 5, 18, 21, 24);
    }

    @Test
    void theSameSeedGivesTheSameLinesInOrderOfTime() {
        DemoTraffic one = new DemoTraffic(SEED, START);
        DemoTraffic other = new DemoTraffic(SEED, START);
        long last = START;
        for (int i = 0; i < 20_000; i++) {
            TimedLine line = one.next();
            TimedLine same = other.next();
            assertThat(line.line()).isEqualTo(same.line());
            assertThat(line.millis()).isEqualTo(same.millis()).isGreaterThanOrEqualTo(last);
            last = line.millis();
        }
    }

    @Test
    void forADayNothingJumpsNorLeavesTheCheckedWaterAndTheMapStaysFull() {
        DemoTraffic traffic = new DemoTraffic(SEED, START);
        CheckedWater water = new CheckedWater(traffic.network());
        Map<Integer, Heard> last = new HashMap<>();
        int[] least = {Integer.MAX_VALUE};
        long[] lastSecond = {-1};
        List<String> jumps = new ArrayList<>();
        List<String> ashore = new ArrayList<>();
        int[] checked = new int[1];
        play(traffic, 86_400, (second, message) -> {
            if (second != lastSecond[0]) {
                lastSecond[0] = second;
                least[0] = Math.min(least[0], traffic.underWay());
            }
            if (!(message instanceof ClassAPositionReport || message instanceof ClassBPositionReport)) {
                return;
            }
            PositionReport report = (PositionReport) message;
            Heard before = last.put(report.mmsi(), new Heard(second, report));
            if (before != null && second > before.second() && implied(before, second, report) > 45) {
                jumps.add(report.mmsi() + " at " + second);
            }
            if (++checked[0] % 199 == 0 && !water.holds(report.latitudeDegrees(), report.longitudeDegrees())) {
                ashore.add(report.mmsi() + " at " + second + ": " + report.latitudeDegrees() + " "
                        + report.longitudeDegrees());
            }
        });

        assertThat(least[0]).isGreaterThanOrEqualTo(130);
        assertThat(jumps).isEmpty();
        assertThat(ashore).isEmpty();
    }

    @Test
    void aBoatIsInsideTheBufferOfADockFromTheStartAndEachTwentyMinutes() {
        Map<Integer, List<Long>> inside = new HashMap<>();
        Set<Integer> intruders = new HashSet<>();
        play(new DemoTraffic(SEED, START), 5_400, (second, message) -> {
            if (message instanceof StaticDataPartA partA && partA.nameAsSent().startsWith("NONAME")) {
                intruders.add(message.mmsi());
            }
            if (message instanceof ClassBPositionReport report && intruders.contains(message.mmsi())
                    && (metres(Intruders.CHERRY_POINT, report) < 100 || metres(Intruders.SMITH_COVE, report) < 200)) {
                List<Long> seconds = inside.computeIfAbsent(report.mmsi(), mmsi -> new ArrayList<>());
                if (seconds.isEmpty() || seconds.get(seconds.size() - 1) != second) {
                    seconds.add(second);
                }
                boolean atCherryPoint = report.latitudeDegrees() > 48;
                assertThat(report.sogKnots() > 2 || !atCherryPoint).isTrue();
            }
        });

        List<Long> raised = inside.values()
                .stream()
                .map(DemoTrafficTest::secondReportAfterThirtySeconds)
                .sorted()
                .toList();
        assertThat(raised).hasSize(5);
        assertThat(raised.get(0)).isBetween(30L, 60L);
        for (int i = 1; i < raised.size(); i++) {
            assertThat(raised.get(i) - raised.get(i - 1)).isBetween(1_100L, 1_300L);
        }
    }

    /** When a run of 30 s, at level 2, is complete. */
    private static long secondReportAfterThirtySeconds(List<Long> seconds) {
        return seconds.stream().filter(second -> second - seconds.get(0) >= 30).findFirst().orElse(Long.MAX_VALUE);
    }

    private static double metres(List<double[]> ring, PositionReport report) {
        Coordinate[] corners = new Coordinate[ring.size() + 1];
        double lat = report.latitudeDegrees();
        for (int i = 0; i <= ring.size(); i++) {
            double[] at = ring.get(i % ring.size());
            corners[i] = new Coordinate((at[1] - report.longitudeDegrees()) * Plane.metresPerDegreeOfLongitude(lat),
                    (at[0] - lat) * Plane.METRES_PER_DEGREE);
        }
        GeometryFactory shapes = new GeometryFactory();
        Polygon polygon = shapes.createPolygon(corners);
        return polygon.distance(shapes.createPoint(new Coordinate(0, 0)));
    }

    private static double implied(Heard before, long second, PositionReport report) {
        double metres = Plane.metres(before.report().latitudeDegrees(), before.report().longitudeDegrees(),
                report.latitudeDegrees(), report.longitudeDegrees());
        return metres / (second - before.second()) / Plane.METRES_PER_SECOND_PER_KNOT;
    }

    interface Listener {
        void message(long second, AisMessage message);
    }

    private static void play(DemoTraffic traffic, long seconds, Listener listener) {
        AisDecoder decoder = new AisDecoder();
        AisDecoder.Sink sink = new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {
                listener.message((reception.heardMillis() - START) / 1_000, message);
            }

            @Override
            public void rejected(Rejection why, Reception reception) {
                throw new AssertionError(why);
            }
        };
        for (TimedLine line = traffic.next(); line.millis() < START + seconds * 1_000; line = traffic.next()) {
            decoder.decode(line.line(), 0, line.line().length, 0, line.millis(), sink);
        }
    }
}
