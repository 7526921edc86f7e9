package org.roadstead.tracker.api.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** Compares a field of an item, as a list shows it, with what a query asks for. */
public final class FieldFilter {
    private FieldFilter() {}

    /** True if the field, or one entry of it where it is a list, is one of the values with commas between them. */
    public static boolean matches(JsonNode field, String wanted) {
        List<String> values = Arrays.stream(wanted.split(",", -1)).map(String::strip).toList();
        return field.isArray()
                ? StreamSupport.stream(field.spliterator(), false).anyMatch(one -> isOneOf(one, values))
                : isOneOf(field, values);
    }

    private static boolean isOneOf(JsonNode field, List<String> values) {
        return field.isValueNode() && !field.isNull() && values.stream().anyMatch(value -> is(field, value));
    }

    private static boolean is(JsonNode field, String value) {
        if (field.isNumber()) {
            try {
                return field.asDouble() == Double.parseDouble(value);
            } catch (NumberFormatException noNumber) {
                return false;
            }
        }
        return field.asText().equalsIgnoreCase(value);
    }
}
