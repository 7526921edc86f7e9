package org.roadstead.ais;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.lrit.LritReport;

/** A ship position report as a document of one line: the inverse of {@link LritReader}. */
final class LritWriter {
    private static final BigDecimal HUNDREDTHS_PER_DEGREE = BigDecimal.valueOf(6_000);

    private final StringBuilder out = new StringBuilder();

    private LritWriter() {}

    static String document(LritReport report) {
        LritWriter writer = new LritWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ShipPositionReport")
                .append(" xmlns=\"http://gisis.imo.org/XML/LRIT/positionReport/2008\" schemaVersion=\"1.0\" test=\"")
                .append(report.test() ? 1 : 0)
                .append("\">");
        writer.fields(report);
        return writer.out.append("</ShipPositionReport>").toString();
    }

    /** Elements in the order of the schema; an optional one that is not known is left out. */
    private void fields(LritReport report) {
        element("Latitude", degrees(report.latitude(), 2, "N", "S"));
        element("Longitude", degrees(report.longitude(), 3, "E", "W"));
        element("TimeStamp1", report.positionAt());
        element("ShipborneEquipmentId", report.shipborneEquipmentId());
        element("ASPId", report.aspId());
        element("CSPId", report.cspId());
        element("MessageType", report.messageType());
        element("MessageId", report.messageId());
        element("ReferenceId", report.referenceId());
        element("IMONum", report.imoNumber());
        element("MMSINum", report.mmsi());
        element("TimeStamp2", report.receivedByAspAt());
        element("TimeStamp3", report.sentByAspAt());
        element("DCId", report.dataCentreId());
        element("TimeStamp4", report.receivedByCentreAt());
        element("TimeStamp5", report.sentToUserAt());
        element("ResponseType", report.responseType());
        element("DataUserRequestor", report.dataUserRequestor());
        element("ShipName", report.shipName());
        element("DataUserProvider", report.dataUserProvider());
        element("DDPVersionNum", report.ddpVersion());
    }

    private void element(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        out.append('<').append(name).append('>');
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    if (character < ' ') {
                        throw new IllegalArgumentException("text of one line expected: " + text);
                    }
                    out.append(character);
                }
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String degrees(double degrees, int degreeDigits, String positive, String negative) {
        int hundredths = BigDecimal.valueOf(Math.abs(degrees))
                .multiply(HUNDREDTHS_PER_DEGREE)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
        return padded(hundredths / 6_000, degreeDigits) + "." + padded(hundredths / 100 % 60, 2) + "."
                + padded(hundredths % 100, 2) + "." + (degrees < 0 ? negative : positive);
    }

    private static String padded(int value, int digits) {
        String text = Integer.toString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
