package org.roadstead.tracker.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;
import org.roadstead.tracker.image.ReceiverFigures;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.source.SourceStatus;
import org.roadstead.tracker.source.Sources;

/** Figures of the server as Prometheus text. */
final class ServerMetrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    ServerMetrics(Supplier<TrafficImage> image, Sources sources) {
        Gauge.builder("roadstead.log.position", image, i -> i.get().position())
                .strongReference(true)
                .description("Position of the published image")
                .register(registry);
        Gauge.builder("roadstead.known.time.seconds", image, i -> i.get().knownMillis() / 1000.0)
                .strongReference(true)
                .description("Known time of the published image, Unix seconds")
                .register(registry);
        Gauge.builder("roadstead.tracks", image, i -> i.get().size())
                .strongReference(true)
                .description("Tracks in the image")
                .register(registry);
        Gauge.builder("roadstead.alerts", image, i -> i.get().alerts().size())
                .strongReference(true)
                .description("Alerts kept in memory")
                .register(registry);
        Gauge.builder("roadstead.messages", image,
                i -> i.get().receivers().values().stream().mapToDouble(ReceiverFigures::messages).sum())
                .strongReference(true)
                .description("Messages decoded")
                .register(registry);
        Gauge.builder("roadstead.lines", sources, s -> s.receivers().stream().mapToDouble(SourceStatus::lines).sum())
                .strongReference(true)
                .description("Lines received")
                .register(registry);
        Gauge.builder("roadstead.lines.shed", sources,
                s -> s.receivers().stream().mapToDouble(SourceStatus::shed).sum())
                .strongReference(true)
                .description("Lines dropped before the log")
                .register(registry);
        Gauge.builder("roadstead.lines.rejected", sources,
                s -> s.receivers()
                        .stream()
                        .flatMap(one -> one.rejected().values().stream())
                        .mapToDouble(Long::doubleValue)
                        .sum())
                .strongReference(true)
                .description("Lines refused")
                .register(registry);
    }

    String text() {
        return registry.scrape();
    }
}
