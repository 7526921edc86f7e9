package org.roadstead.tracker.api.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.track.Doubt;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Identity;
import org.roadstead.tracker.track.IdentitySpan;
import org.roadstead.tracker.track.PositionQuality;
import org.roadstead.tracker.track.Report;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.StationKind;
import org.roadstead.tracker.track.Trail;

/** A vessel's page says of each part of its kinematics how old and how good it is, and what it said of itself before. */
class VesselPageTest {
    /** 2026-05-12T17:00:00Z. */
    private static final long T = 1_778_605_200_000L;

    private static Fix fix(int second, int sog, int heading, int type, PositionQuality quality, @Nullable Doubt doubt) {
        return new Fix(T + second * 1000L, 49 * 600_000, -123 * 600_000, sog, 900, heading, -128, 5, type, quality,
                doubt, new Report("r" + type, T + second * 1000L, 1, 0, 0), List.of());
    }

    private static Identity named(String name, @Nullable String destination) {
        return new Identity(9_074_729, name, "CALL", 70, 100, 20, 10, 10, 112, destination, null, null, null, 1, null,
                null);
    }

    private static Vessel vessel(@Nullable Fix fix, @Nullable Fix doubted, List<IdentitySpan> history, Fix... trail) {
        Trail all = Trail.EMPTY;
        for (Fix one : trail) {
            all = all.with(one);
        }
        return new Vessel(1, "316001234", "316001234", "CA", StationKind.CLASS_A, named("ALPHA", "SEATTLE"), history,
                List.of(), fix,
                doubted, T, List.of("r1"), Staleness.LIVE, all, false, List.of());
    }

    @Test
    void eachPartIsOfTheNewestReportThatTellsIt() {
        Fix full = fix(0, 126, 321, 1, PositionQuality.of(true, true, 30), null);
        Fix doubted = fix(5, 400, 100, 1, PositionQuality.UNKNOWN, Doubt.JUMP);
        Fix longRange = fix(10, 1023, 511, 27, PositionQuality.of(false, false, 62), null);

        JsonNode page = VesselView.whole(vessel(longRange, null, List.of(), full, doubted, longRange));

        JsonNode kinematics = page.path("kinematics");
        assertThat(kinematics.path("position").path("at").asText()).isEqualTo("2026-05-12T17:00:10.000Z");
        assertThat(kinematics.path("position").path("source").asText()).isEqualTo("r27");
        assertThat(kinematics.path("position").path("accurate").asBoolean()).isFalse();
        assertThat(kinematics.path("position").path("from").asText()).isEqualTo("deadReckoning");
        assertThat(kinematics.path("position").path("epfd").asInt()).isEqualTo(1);
        assertThat(kinematics.path("sog").path("value").asDouble()).isEqualTo(12.6);
        assertThat(kinematics.path("sog").path("at").asText()).isEqualTo("2026-05-12T17:00:00.000Z");
        assertThat(kinematics.path("heading").path("value").asInt()).isEqualTo(321);
        assertThat(kinematics.path("heading").path("type").asInt()).isEqualTo(1);
        assertThat(kinematics.path("status").path("value").asInt()).isEqualTo(5);
        assertThat(kinematics.path("turn").isNull()).isTrue();
    }

    @Test
    void theHullIsAPolygonRoundTheAntenna() {
        Fix fix = fix(0, 126, 0, 1, PositionQuality.UNKNOWN, null);

        JsonNode ring = VesselView.whole(vessel(fix, null, List.of(), fix)).path("hull").path("coordinates").path(0);

        assertThat(ring).hasSize(6);
        assertThat(ring.path(0).path(1).asDouble()).isCloseTo(49 + 100 / 111_200.0, within(1e-5));
        assertThat(VesselView.whole(vessel(null, null, List.of())).path("hull").isNull()).isTrue();
    }

    @Test
    void aDoubtedPositionStandsBesideTheLastBelievedOne() {
        Fix good = fix(0, 126, 321, 1, PositionQuality.UNKNOWN, null);
        Fix bad = fix(5, 126, 321, 1, PositionQuality.UNKNOWN, Doubt.OUT_OF_REACH);

        JsonNode item = VesselView.of(vessel(good, bad, List.of(), good, bad));

        assertThat(item.path("doubt").asText()).isEqualTo("outOfReach");
        assertThat(item.path("positionAt").asText()).isEqualTo("2026-05-12T17:00:00.000Z");
        assertThat(item.path("doubted").path("at").asText()).isEqualTo("2026-05-12T17:00:05.000Z");
        assertThat(VesselView.fix(bad).path("doubt").asText()).isEqualTo("outOfReach");
        assertThat(VesselView.of(vessel(good, null, List.of(), good)).path("doubt").isNull()).isTrue();
    }

    @Test
    void identityIsAHistoryOfChanges() {
        List<IdentitySpan> history = List.of(new IdentitySpan(named("ALPHA", "SEATTLE"), T, T + 60_000, "r1", 2),
                new IdentitySpan(named("ALPHA", "TACOMA"), T + 120_000, T + 180_000, "r2", 2),
                new IdentitySpan(named("BRAVO", "TACOMA"), T + 240_000, T + 240_000, "r1", 1));

        JsonNode changes = IdentityView.changes(history);

        assertThat(changes).extracting(change -> change.path("field").asText() + " " + change.path("value").asText())
                .containsExactly("imo 9074729", "shipname ALPHA", "shipname BRAVO", "callsign CALL", "shiptype 70",
                        "dimensions 100+20 x 10+10", "destination SEATTLE", "destination TACOMA", "draught 11.2");
        assertThat(changes.path(1).path("until").asText()).isEqualTo("2026-05-12T17:03:00.000Z");
        assertThat(changes.path(2).path("from").asText()).isEqualTo("2026-05-12T17:04:00.000Z");
        assertThat(changes.path(7).path("source").asText()).isEqualTo("r2");
    }
}
