package org.roadstead.tracker.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decoded objects as CSV rows (RFC 4180): the fields that most messages have as columns, the others as JSON in the last. */
final class DecodedCsv {
    private static final List<String> COLUMNS = List.of("class", "type", "repeat", "mmsi", "rx", "source", "channel",
            "lon", "lat", "accuracy", "speed", "course", "heading", "turn", "status", "second", "shipname", "callsign",
            "imo",
            "shiptype", "to_bow", "to_stern", "to_port", "to_starboard", "draught", "destination", "eta", "dac", "fid",
            "data");
    private static final String OTHERS = "others";

    private final ObjectMapper json = new ObjectMapper();
    private boolean headed;

    /** The objects in a run of JSON lines as rows; before the first of all, the names of the columns. */
    byte[] rows(byte[] lines, int length) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(length);
        try (Writer text = new OutputStreamWriter(rows, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
                MappingIterator<ObjectNode> objects = json.readerFor(ObjectNode.class).readValues(lines, 0, length)) {
            if (!headed) {
                List<String> heading = new ArrayList<>(COLUMNS);
                heading.add(OTHERS);
                csv.writeRecord(heading);
                headed = true;
            }
            while (objects.hasNext()) {
                csv.writeRecord(row(objects.next()));
            }
        }
        return rows.toByteArray();
    }

    private static List<String> row(ObjectNode object) {
        List<String> row = new ArrayList<>(COLUMNS.size() + 1);
        for (String column : COLUMNS) {
            JsonNode value = object.remove(column);
            row.add(value == null || value.isNull() ? "" : value.asText());
        }
        row.add(object.isEmpty() ? "" : object.toString());
        return row;
    }
}
