package org.roadstead.tracker.alert;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.geo.Shape;

/**
 * Why a rule says what it says; one shape for all rules.
 *
 * @param sentences in words; {@code key} and {@code args} let a console say them in another language
 * @param measures each value against its threshold
 * @param series values over time
 * @param shapes to draw on the map
 * @param wouldHaveStopped what would have kept the alert from being raised
 * @param coverage what is known of the coverage at the place; null where the rule does not ask
 */
public record Evidence(List<Sentence> sentences, List<Measure> measures, List<Series> series, List<NamedShape> shapes,
        List<Sentence> wouldHaveStopped, @Nullable String coverage) {

    /**
     * A statement.
     *
     * @param key names it for translation
     * @param args values in it
     * @param text in English
     */
    public record Sentence(String key, Map<String, Object> args, String text) {}

    /**
     * A value against its threshold.
     *
     * @param comparison {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =} or {@code !=}
     */
    public record Measure(String name, double value, String unit, String comparison, double threshold) {}

    /** Values over time. */
    public record Series(String name, String unit, List<Sample> points) {}

    /** One of them. */
    public record Sample(long heardMillis, double value) {}

    /** A shape with its name. */
    public record NamedShape(String name, Shape shape) {}
}
