package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.tracker.api.LiveSocket;
import org.roadstead.tracker.engine.Engine;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.source.Sources;

class ServerMetricsTest {
    private final LiveSocket live = new LiveSocket(() -> TrafficImage.EMPTY, () -> "ok", () -> 0);
    private final Sources sources = new Sources(new LateIntake(), () -> 0, null);
    private final Engine engine = new Engine(List.of());
    private final ServerMetrics metrics = new ServerMetrics(() -> TrafficImage.EMPTY, () -> 7, sources,
            engine, live);

    @ParameterizedTest
    @ValueSource(strings = {"roadstead_log_position", "roadstead_log_forced_position", "roadstead_tracks",
        "roadstead_lines", "roadstead_live_viewers",
        "roadstead_live_frames_total", "roadstead_live_bytes_total", "roadstead_live_images_coalesced_total",
        "roadstead_live_deltas_skipped_total", "roadstead_live_viewers_refused_total",
        "roadstead_live_viewers_cut_total", "roadstead_alert_acts_unmatched_total",
        "roadstead_rule_failures_total{rule=\"SV-01\"}", "roadstead_rule_failures_total{rule=\"ID-01\"}"})
    void tells(String name) {
        assertThat(metrics.text()).containsPattern(Pattern.compile("(?m)^" + Pattern.quote(name) + " -?\\d"));
    }

    @Test
    void imagesThatCameFasterThanTheyWereToldAreCounted() {
        for (int i = 0; i < 100_000 && live.coalesced() == 0; i++) {
            live.published(TrafficImage.EMPTY);
        }

        assertThat(live.coalesced()).isPositive();
        assertThat(metrics.text()).containsPattern("roadstead_live_images_coalesced_total [1-9]");
    }
}
