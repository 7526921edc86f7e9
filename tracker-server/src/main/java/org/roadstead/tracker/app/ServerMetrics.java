package org.roadstead.tracker.app;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.roadstead.tracker.api.LiveSocket;
import org.roadstead.tracker.engine.Engine;
import org.roadstead.tracker.image.ReceiverFigures;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.Rules;
import org.roadstead.tracker.source.SourceStatus;
import org.roadstead.tracker.source.Sources;
import org.roadstead.tracker.track.Doubt;

/** Figures of the server as Prometheus text. */
final class ServerMetrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    ServerMetrics(Supplier<TrafficImage> image, LongSupplier forcedPosition, Sources sources, Engine engine,
            LiveSocket live) {
        picture(image);
        gauge("roadstead.log.forced.position", "Position up to which the disk was asked to keep the log",
                forcedPosition,
                LongSupplier::getAsLong);
        sources(sources);
        tracks(engine);
        rules(engine);
        live(live);
    }

    private void picture(Supplier<TrafficImage> image) {
        gauge("roadstead.log.position", "Position of the published image", image, i -> i.get().position());
        gauge("roadstead.known.time.seconds", "Known time of the published image, Unix seconds", image,
                i -> i.get().knownMillis() / 1000.0);
        gauge("roadstead.tracks", "Tracks in the image", image, i -> i.get().size());
        gauge("roadstead.alerts", "Alerts kept in memory", image, i -> i.get().alerts().size());
        gauge("roadstead.messages", "Messages decoded", image,
                i -> i.get().receivers().values().stream().mapToDouble(ReceiverFigures::messages).sum());
    }

    private void sources(Sources sources) {
        gauge("roadstead.lines", "Lines received", sources,
                s -> s.receivers().stream().mapToDouble(SourceStatus::lines).sum());
        gauge("roadstead.lines.shed", "Lines dropped before the log", sources,
                s -> s.receivers().stream().mapToDouble(SourceStatus::shed).sum());
        gauge("roadstead.lines.rejected", "Lines refused", sources,
                s -> s.receivers()
                        .stream()
                        .flatMap(one -> one.rejected().values().stream())
                        .mapToDouble(Long::doubleValue)
                        .sum());
    }

    private void tracks(Engine engine) {
        counter("roadstead.tracks.refused", "Messages of stations past the greatest number of tracks", engine,
                e -> e.trackFigures().refused());
        gauge("roadstead.tracks.remembered", "Tracks that left the picture and are remembered", engine,
                e -> e.trackFigures().remembered());
        counter("roadstead.tracks.forgotten", "Remembered tracks that left because there were too many", engine,
                e -> e.trackFigures().forgotten());
        for (Doubt doubt : Doubt.values()) {
            FunctionCounter
                    .builder("roadstead.positions.doubted", engine,
                            e -> e.trackFigures().doubted().getOrDefault(doubt, 0L))
                    .tag("reason", doubt.code())
                    .description("Positions that were not believed when they came")
                    .register(registry);
        }
        counter("roadstead.longrange.swapped", "Long-range answers that named the asker first", engine,
                Engine::longRangeSwapped);
    }

    private void rules(Engine engine) {
        for (Rule rule : Rules.all()) {
            String id = rule.card().id();
            FunctionCounter
                    .builder("roadstead.rule.failures", engine, e -> e.ruleFailures().getOrDefault(id, 0L))
                    .tag("rule", id)
                    .description("Times that a rule threw instead of judging")
                    .register(registry);
        }
        counter("roadstead.alert.acts.unmatched", "Acts on alerts that are not kept or were never raised", engine,
                Engine::actsWithoutAlert);
    }

    private void live(LiveSocket live) {
        gauge("roadstead.live.viewers", "Viewers connected to the live socket", live, LiveSocket::viewers);
        counter("roadstead.live.frames", "Frames sent to viewers", live, LiveSocket::frames);
        counter("roadstead.live.bytes", "Bytes sent to viewers; of text frames the characters", live,
                LiveSocket::bytes);
        counter("roadstead.live.images.coalesced", "Images that gave way to a newer one before they were told", live,
                LiveSocket::coalesced);
        counter("roadstead.live.deltas.skipped", "Deltas not sent to a viewer that was behind; a snapshot follows",
                live, LiveSocket::skipped);
        counter("roadstead.live.viewers.refused", "Viewers turned away because there were too many", live,
                LiveSocket::refused);
        counter("roadstead.live.viewers.cut", "Viewers cut off because they took nothing", live, LiveSocket::cutOff);
    }

    private <T> void gauge(String name, String description, T of, ToDoubleFunction<T> value) {
        Gauge.builder(name, of, value).strongReference(true).description(description).register(registry);
    }

    private <T> void counter(String name, String description, T of, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, of, value).description(description).register(registry);
    }

    String text() {
        return registry.scrape();
    }
}
