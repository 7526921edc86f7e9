package org.roadstead.ais;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.lrit.LritReport;

/**
 * Reads LRIT ship position reports. No document type, no entities and nothing outside the document is followed; size,
 * depth and number of elements are bounded. Elements that are not known are passed over. Belongs to one thread.
 */
public final class LritReader {
    private static final int MAX_BYTES = 65_536;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_ELEMENTS = 256;
    private static final int MAX_TEXT = 256;
    private static final Pattern POSITION = Pattern.compile("(\\d{2,3})\\.(\\d{2})\\.(\\d{2})\\.([NSEW])");

    private final XMLInputFactory factory;

    /** A reader of reports. */
    public LritReader() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
    }

    /** The report in a document of UTF-8, or null if it is none or lacks its position, time or ship. Never throws. */
    public @Nullable LritReport read(byte[] document, int offset, int length) {
        if (length > MAX_BYTES) {
            return null;
        }
        try {
            // As text: on broken UTF-8 the JDK's parser would write to the process's error output.
            XMLStreamReader reader = factory
                    .createXMLStreamReader(
                            new StringReader(new String(document, offset, length, StandardCharsets.UTF_8)));
            try {
                return report(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK throws unchecked exceptions too on broken input: bad input is data, and gives nothing.
            return null;
        }
    }

    private static @Nullable LritReport report(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        StringBuilder text = new StringBuilder();
        String name = "";
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                        return null;
                    }
                    name = reader.getLocalName();
                    text.setLength(0);
                    if (depth == 1 && !root(reader, fields)) {
                        return null;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < MAX_TEXT) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == 2 && name.equals(reader.getLocalName())) {
                        fields.putIfAbsent(name, text.toString().strip());
                    }
                    depth--;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return null;
                }
                default -> {
                    // Comments, blanks and instructions say nothing.
                }
            }
        }
        return report(fields);
    }

    private static boolean root(XMLStreamReader reader, Map<String, String> fields) {
        String test = reader.getAttributeValue(null, "test");
        fields.put("@test", test == null ? "0" : test);
        return reader.getLocalName().equals("ShipPositionReport");
    }

    private static @Nullable LritReport report(Map<String, String> fields) {
        Double latitude = degrees(fields.get("Latitude"), 90, "NS");
        Double longitude = degrees(fields.get("Longitude"), 180, "EW");
        Instant positionAt = instant(fields.get("TimeStamp1"));
        Integer imoNumber = integer(fields.get("IMONum"));
        Integer mmsi = integer(fields.get("MMSINum"));
        if (latitude == null || longitude == null || positionAt == null || (imoNumber == null && mmsi == null)) {
            return null;
        }
        String test = text(fields, "@test");
        return new LritReport(latitude, longitude, positionAt, text(fields, "ShipborneEquipmentId"),
                text(fields, "ASPId"), text(fields, "CSPId"), integer(fields.get("MessageType")),
                text(fields, "MessageId"),
                text(fields, "ReferenceId"), imoNumber, mmsi, instant(fields.get("TimeStamp2")),
                instant(fields.get("TimeStamp3")), text(fields, "DCId"), instant(fields.get("TimeStamp4")),
                instant(fields.get("TimeStamp5")), integer(fields.get("ResponseType")),
                text(fields, "DataUserRequestor"),
                text(fields, "ShipName"), text(fields, "DataUserProvider"), text(fields, "DDPVersionNum"),
                test.equals("1") || test.equals("true"));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static @Nullable Integer integer(@Nullable String text) {
        return text == null || !text.matches("\\d{1,9}") ? null : Integer.valueOf(text);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d{2}:\\d{2}");
            return OffsetDateTime.parse(zoned ? text : text + "Z").toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Double degrees(@Nullable String text, int limit, String sides) {
        Matcher matcher = POSITION.matcher(text == null ? "" : text);
        if (!matcher.matches() || sides.indexOf(matcher.group(4)) < 0) {
            return null;
        }
        double minutes = Integer.parseInt(matcher.group(2)) + Integer.parseInt(matcher.group(3)) / 100.0;
        double degrees = Integer.parseInt(matcher.group(1)) + minutes / 60;
        if (minutes >= 60 || degrees > limit) {
            return null;
        }
        return sides.indexOf(matcher.group(4)) == 1 ? -degrees : degrees;
    }
}
