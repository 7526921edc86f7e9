package org.roadstead.tracker.app;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML value that knows its place in the file.
 *
 * @param fields of a mapping; null for another kind
 * @param items of a sequence; null for another kind
 * @param text of a scalar; null for another kind
 */
record YamlNode(int line, int column, @Nullable Map<String, YamlNode> fields, @Nullable List<YamlNode> items,
        @Nullable String text) {

    static YamlNode read(Reader in) throws IOException {
        try (JsonParser parser = new YAMLFactory().createParser(in)) {
            JsonToken first = parser.nextToken();
            return first == null ? new YamlNode(1, 1, Map.of(), null, null) : value(parser);
        }
    }

    private static YamlNode value(JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, YamlNode> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonLocation nameAt = parser.currentTokenLocation();
                parser.nextToken();
                YamlNode value = value(parser);
                fields.put(name,
                        new YamlNode(nameAt.getLineNr(), nameAt.getColumnNr(), value.fields, value.items, value.text));
            }
            return new YamlNode(line, column, fields, null, null);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new YamlNode(line, column, null, items, null);
        }
        return new YamlNode(line, column, null, null, parser.getText());
    }
}
