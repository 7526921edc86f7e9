package org.roadstead.ais;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The published table of application layouts, read at run time: raw values by path, from bits as text. */
final class LayoutTable {
    private final JsonNode table;

    LayoutTable() throws IOException {
        SharedFacts.require("SOURCES.md");
        table = new ObjectMapper()
                .readTree(SharedFacts.folder().resolve("../../domain/data/asm_layouts.json").toFile());
    }

    /** All layouts but that of DAC 1022: the table has six bits for its characters, the recorded message eight. */
    List<JsonNode> messages() {
        List<JsonNode> messages = new ArrayList<>();
        table.get("messages").forEach(messages::add);
        messages.removeIf(message -> message.get("id").asText().equals("1022/61"));
        return messages;
    }

    List<JsonNode> examples() {
        List<JsonNode> examples = new ArrayList<>();
        table.get("examples").forEach(examples::add);
        return examples;
    }

    /** Raw values of all whole fields under paths like {@code areas[0].area.lon}; texts up to the first {@code @}. */
    Map<String, Object> read(JsonNode message, String bits) {
        Map<String, Object> values = new LinkedHashMap<>();
        new Cursor(bits, bits.length()).fields(message.get("fields"), "", values);
        return values;
    }

    private final class Cursor {
        private final String bits;
        private final int end;
        private int at;

        Cursor(String bits, int end) {
            this.bits = bits;
            this.end = end;
        }

        void fields(JsonNode fields, String prefix, Map<String, Object> values) {
            for (JsonNode field : fields) {
                String path = prefix + field.get("name").asText();
                switch (field.get("kind").asText()) {
                    case "spare" ->
                        at += field.get("bits").asText().equals("rest") ? end - at : field.get("bits").asInt();
                    case "repeat" -> repeat(field, path, values);
                    case "choice" -> choice(field, prefix, path, values);
                    case "text6" -> text(field, path, values);
                    case "bits" -> at += field.get("bits").asInt();
                    default -> number(field, path, values);
                }
            }
        }

        private void number(JsonNode field, String path, Map<String, Object> values) {
            int width = field.get("bits").asInt();
            if (at + width > end) {
                at = end;
                return;
            }
            long value = Long.parseLong(bits.substring(at, at + width), 2);
            if (field.get("kind").asText().equals("signed") && bits.charAt(at) == '1') {
                value -= 1L << width;
            }
            values.put(path, (int) value);
            at += width;
        }

        private void text(JsonNode field, String path, Map<String, Object> values) {
            boolean rest = field.get("bits").asText().equals("rest");
            int characters = rest ? (end - at) / 6 : Math.min(field.get("bits").asInt(), Math.max(0, end - at)) / 6;
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < characters; i++) {
                int value = Integer.parseInt(bits.substring(at + 6 * i, at + 6 * i + 6), 2);
                text.append((char) (value < 32 ? value + 64 : value));
            }
            int stop = text.indexOf("@");
            values.put(path, (stop < 0 ? text.toString() : text.substring(0, stop)).stripTrailing());
            at = rest ? end : Math.min(end, at + field.get("bits").asInt());
        }

        private void repeat(JsonNode field, String path, Map<String, Object> values) {
            int width = field.get("element_bits").asInt();
            JsonNode count = field.get("count");
            int leave = count.has("fill_minus") ? count.get("fill_minus").asInt() : 0;
            int most = count.isInt() ? count.asInt() : field.has("max") ? field.get("max").asInt() : Integer.MAX_VALUE;
            if (count.has("field")) {
                String prefix = path.substring(0, path.length() - field.get("name").asText().length());
                Object named = values.get(prefix + count.get("field").asText());
                most = named == null ? 0 : (int) named;
            }
            for (int i = 0; i < most && end - at >= width + leave; i++) {
                int start = at;
                fields(field.get("fields"), path + "[" + i + "].", values);
                at = start + width;
            }
        }

        private void choice(JsonNode field, String prefix, String path, Map<String, Object> values) {
            int width = field.get("bits").asInt();
            Object by = values.get(prefix + field.get("by").asText());
            @Nullable
            JsonNode name = field.get("cases").get(String.valueOf(by));
            if (name != null) {
                Cursor inner = new Cursor(bits, Math.min(end, at + width));
                inner.at = at;
                inner.fields(table.get("structures").get(name.asText()).get("fields"), path + ".", values);
            }
            at += width;
        }
    }
}
