package org.roadstead.tracker.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a rule.
 *
 * @param version changes whenever the same input could give another finding
 * @param severities at security levels 1, 2 and 3; 1 information to 5 critical
 * @param dedupeMinutes inside this time the same situation is the same alert
 * @param inputs without one of them the rule is not evaluated
 * @param source what it rests on
 */
public record RuleCard(String id, int version, String title, String group, String purpose, List<Integer> severities,
        long dedupeMinutes, List<Parameter> parameters, List<String> inputs, String source) {

    /**
     * A number that the site may change.
     *
     * @param values at security levels 1, 2 and 3
     * @param least that it may be set to
     * @param most that it may be set to
     * @param basis where the value comes from
     */
    public record Parameter(String name, String unit, List<Double> values, double least, double most, String basis) {

        /** What is wrong with a value that a site wants, in words; null where nothing is. Also of what is no number. */
        public @Nullable String refuses(double value) {
            if (value >= least && value <= most) {
                return null;
            }
            return "expected " + words(least) + " to " + words(most) + " " + unit + ", found " + words(value);
        }

        private static String words(double value) {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.valueOf((long) value)
                    : String.valueOf(value);
        }

        /** The catalogue's value at a security level, 1 to 3. */
        public double at(int level) {
            return values.get(level - 1);
        }
    }

    /** Severity at a security level, 1 to 3. */
    public int severity(int level) {
        return severities.get(level - 1);
    }

    public long dedupeMillis() {
        return dedupeMinutes * 60_000;
    }

    /** The parameter of this name. */
    public Parameter parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no parameter " + name));
    }
}
