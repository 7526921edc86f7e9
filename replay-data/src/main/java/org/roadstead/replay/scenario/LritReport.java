package org.roadstead.replay.scenario;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.roadstead.replay.identity.Flag;

/**
 * An LRIT ship position report on one line (element names and order of the IMO schema set, MSC.1/Circ.1259). The
 * provider is a made-up government id: 1 and the first maritime identification digits of the flag.
 */
final class LritReport {
    /** From the position to the delivery, seconds. */
    static final long DELIVERY_SECONDS = 120;

    private static final DateTimeFormatter MESSAGE_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private LritReport() {}

    /**
     * @param ship whose report it is
     * @param time of the position
     * @param number tells apart the reports of one second
     */
    static String xml(Actor ship, Place place, Instant time, int number) {
        StringBuilder xml = new StringBuilder(1_024);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><ShipPositionReport")
                .append(" xmlns=\"http://gisis.imo.org/XML/LRIT/positionReport/2008\" schemaVersion=\"1.0\" test=\"0\">");
        element(xml, "Latitude", degrees(place.lat(), 2, 'N', 'S'));
        element(xml, "Longitude", degrees(place.lon(), 3, 'E', 'W'));
        element(xml, "TimeStamp1", time.toString());
        element(xml, "ShipborneEquipmentId", "4" + String.format(Locale.ROOT, "%08d", ship.mmsi() % 100_000_000));
        element(xml, "ASPId", "4001");
        element(xml, "CSPId", "4002");
        element(xml, "MessageType", "1");
        element(xml, "MessageId", "3001" + MESSAGE_TIME.format(time.plusSeconds(DELIVERY_SECONDS))
                + String.format(Locale.ROOT, "%05d", number % 100_000));
        element(xml, "ReferenceId", "");
        element(xml, "IMONum", String.format(Locale.ROOT, "%07d", ship.json().path("imo").asInt()));
        if (ship.mmsi() != 0) {
            element(xml, "MMSINum", String.format(Locale.ROOT, "%09d", ship.mmsi()));
        }
        element(xml, "TimeStamp2", time.plusSeconds(30).toString());
        element(xml, "TimeStamp3", time.plusSeconds(60).toString());
        element(xml, "DCId", "3001");
        element(xml, "TimeStamp4", time.plusSeconds(90).toString());
        element(xml, "TimeStamp5", time.plusSeconds(DELIVERY_SECONDS).toString());
        element(xml, "ResponseType", "1");
        element(xml, "DataUserRequestor", "1002");
        element(xml, "ShipName", escaped(ship.name()));
        element(xml, "DataUserProvider", provider(ship));
        element(xml, "DDPVersionNum", "1:1");
        return xml.append("</ShipPositionReport>").toString();
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append('<').append(name).append('>').append(value).append("</").append(name).append('>');
    }

    /** Degrees, minutes and hundredths of a minute: 48.29.40.N. */
    private static String degrees(double value, int digits, char positive, char negative) {
        long hundredths = Math.round(Math.abs(value) * 6_000);
        return String.format(Locale.ROOT, "%0" + digits + "d.%02d.%02d.%c", hundredths / 6_000, hundredths / 100 % 60,
                hundredths % 100, value < 0 ? negative : positive);
    }

    private static String provider(Actor ship) {
        return Flag.of(ship.json().path("flag").asText())
                .or(() -> Flag.ofMmsi(ship.mmsi()))
                .map(flag -> "1" + flag.mids().get(0))
                .orElse("1000");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
