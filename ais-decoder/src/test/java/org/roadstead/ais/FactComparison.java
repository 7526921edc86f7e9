package org.roadstead.ais;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Facts of others beside our readings: how many there were, how many agree, and why the rest does not. */
final class FactComparison {
    /** The words that Ais.Net has for codes. */
    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("AtAnchor", 1),
            Map.entry("NotUnderCommand", 2), Map.entry("ConstrainedByHerDraught", 4), Map.entry("Moored", 5),
            Map.entry("UnderWaySailing", 8),
            Map.entry("ReservedForFutureAmendmentOfNavigationalStatusForHsc", 9),
            Map.entry("ReservedForFutureAmendmentOfNavigationalStatusForWig", 10),
            Map.entry("ReservedForFutureUse12", 12), Map.entry("ReservedForFutureUse13", 13),
            Map.entry("NotAvailable", 0), Map.entry("NoSpecialManoeuvre", 1), Map.entry("UtcDirect", 0),
            Map.entry("ToBaseStation", 2), Map.entry("Cstdma", 1), Map.entry("Itdma", 1));

    private final Map<String, Integer> causes = new TreeMap<>();
    private final List<String> unexplained = new ArrayList<>();
    private int compared;
    private int agreed;

    /** One fact; it agrees if any of our values is the same, or if neither side has one. */
    void compare(JsonNode wanted, List<Object> ours, Supplier<@Nullable String> cause, Supplier<String> place) {
        compared++;
        boolean neither = ours.isEmpty() && wanted.isNull();
        if (neither || ours.stream().anyMatch(value -> isSame(wanted, value))) {
            agreed++;
            return;
        }
        String why = cause.get();
        if (why == null) {
            unexplained.add(place.get() + ": " + wanted + ", ours " + ours);
        } else {
            causes.merge(why, 1, Integer::sum);
        }
    }

    /** Facts that differ without a cause. */
    List<String> unexplained() {
        return unexplained;
    }

    /** The figures: fields compared, agreed, and differing by cause. */
    @Override
    public String toString() {
        return compared + " compared, " + agreed + " agreed, " + causes;
    }

    private static boolean isSame(JsonNode wanted, Object ours) {
        if (wanted.has("value")) {
            double tolerance = wanted.has("within")
                    ? wanted.get("within").asDouble()
                    : 0.6 * Math.pow(10, -wanted.get("rounded_to").asInt());
            return ours instanceof Number number
                    && Math.abs(number.doubleValue() - wanted.get("value").asDouble()) <= tolerance;
        }
        if (wanted.isNull() || wanted.asText().equals("n/a")) {
            return ours.equals("");
        }
        if (wanted.isBoolean()) {
            return ours instanceof Number number && number.doubleValue() == (wanted.asBoolean() ? 1 : 0);
        }
        if (ours instanceof Number number) {
            Double value = number(wanted);
            return value != null && Math.abs(value - number.doubleValue()) <= 1e-6 * Math.max(1, Math.abs(value));
        }
        return text(wanted.asText()).equals(text(ours.toString()));
    }

    private static @Nullable Double number(JsonNode wanted) {
        if (wanted.isNumber()) {
            return wanted.asDouble();
        }
        String text = wanted.asText().replaceAll("[^-0-9.a-z]|to_i|\\.$", "").replaceAll("\\.$", "");
        return switch (text) {
            case "true" -> 1.0;
            case "false" -> 0.0;
            default -> WORDS.containsKey(wanted.asText())
                    ? Double.valueOf(WORDS.getOrDefault(wanted.asText(), 0))
                    : text.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(text) : null;
        };
    }

    private static String text(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '@' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }
}
