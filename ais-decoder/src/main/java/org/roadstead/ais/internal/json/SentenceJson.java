package org.roadstead.ais.internal.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.ais.sentence.SentenceFields;

/** Other sentences and LRIT reports as JSON; the caller closes the object. */
public final class SentenceJson implements SentenceFields {
    private static final byte[] NMEA = "{\"class\":\"NMEA\"".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LRIT = "{\"class\":\"LRIT\"".getBytes(StandardCharsets.ISO_8859_1);

    private final JsonText out;

    public SentenceJson(JsonText out) {
        this.out = out;
    }

    /** Opens an object and writes a sentence. */
    public void write(OtherSentence sentence, String talker) {
        out.raw(NMEA);
        text("sentence", sentence.formatter());
        text("talker", talker);
        sentence.describe(this);
    }

    /** Opens an object and writes a report. */
    public void write(LritReport report) {
        out.raw(LRIT);
        integer("imo", report.imoNumber());
        integer("mmsi", report.mmsi());
        text("shipname", report.shipName());
        number("lat", report.latitude());
        number("lon", report.longitude());
        text("time", report.positionAt().toString());
        integer("message_type", report.messageType());
        text("message_id", report.messageId());
        text("reference_id", report.referenceId());
        text("equipment_id", report.shipborneEquipmentId());
        text("asp_id", report.aspId());
        text("csp_id", report.cspId());
        text("dc_id", report.dataCentreId());
        instant("received_by_asp", report.receivedByAspAt());
        instant("sent_by_asp", report.sentByAspAt());
        instant("received_by_dc", report.receivedByCentreAt());
        instant("sent_to_user", report.sentToUserAt());
        integer("response_type", report.responseType());
        text("data_user_requestor", report.dataUserRequestor());
        text("data_user_provider", report.dataUserProvider());
        text("ddp_version", report.ddpVersion());
        out.name("test", false).truth(report.test());
    }

    private void instant(String name, @Nullable Object instant) {
        out.name(name, false);
        if (instant == null) {
            out.nothing();
        } else {
            out.text(instant.toString());
        }
    }

    @Override
    public void integer(String name, @Nullable Integer value) {
        out.name(name, false);
        if (value == null) {
            out.nothing();
        } else {
            out.number(value);
        }
    }

    @Override
    public void number(String name, @Nullable Double value) {
        out.name(name, false);
        if (value == null) {
            out.nothing();
        } else {
            out.raw(BigDecimal.valueOf(value).toPlainString().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public void text(String name, String value) {
        out.name(name, false).text(value);
    }

    @Override
    public void flag(String name, boolean value) {
        out.name(name, false).truth(value);
    }

    @Override
    public void texts(String name, List<String> values) {
        out.name(name, false).raw('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            out.text(values.get(i));
        }
        out.raw(']');
    }
}
