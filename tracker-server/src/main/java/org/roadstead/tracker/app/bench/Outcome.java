package org.roadstead.tracker.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a run found, and of what was not measured the reason. */
final class Outcome {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Found(@Nullable Double value, String why) {}

    private final Map<Measure, Found> found = new EnumMap<>(Measure.class);
    private final boolean atTheTargetsSize;

    /** @param atTheTargetsSize false if the run is smaller than what the targets are meant for: then none is met */
    Outcome(boolean atTheTargetsSize) {
        this.atTheTargetsSize = atTheTargetsSize;
    }

    void found(Measure measure, double value, String how) {
        found.put(measure, new Found(Math.round(value * 1_000) / 1_000.0, how));
    }

    void missing(Measure measure, String why) {
        found.put(measure, new Found(null, why));
    }

    /** The whole report; a measure that nothing was said of was not reached. */
    String json(String flags) {
        ObjectNode root = JSON.createObjectNode();
        root.put("machine", System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores");
        root.put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + " "
                + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
        root.put("flags", flags);
        for (Measure measure : Measure.values()) {
            Found one = found.getOrDefault(measure, new Found(null, "the run did not come to it"));
            Double value = one.value();
            root.withArray("results")
                    .addObject()
                    .put("measure", measure.code())
                    .put("value", value)
                    .put("unit", measure.unit())
                    .put("target", measure.target())
                    .put("met", value != null && atTheTargetsSize && measure.isMetBy(value))
                    .put("why", value == null || atTheTargetsSize
                            ? one.why()
                            : one.why() + "; the target is for a larger run");
        }
        return root.toPrettyString();
    }
}
