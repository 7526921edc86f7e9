package org.roadstead.ais.internal.json;

import static org.roadstead.ais.message.AisMessage.ABSENT;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.application.ApplicationMessage;
import org.roadstead.ais.internal.layout.MessageLayouts;
import org.roadstead.ais.internal.payload.PayloadReader;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.internal.payload.SixBitText;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.BinaryMessage;
import org.roadstead.ais.message.MessageField;
import org.roadstead.ais.message.MessageFields.AidToNavigation;
import org.roadstead.ais.message.MessageFields.BaseStation;
import org.roadstead.ais.message.MessageFields.StaticAndVoyage;
import org.roadstead.ais.message.MultipleSlotBinary;
import org.roadstead.ais.message.SingleSlotBinary;

/** Writes a message member by member, as {@link JsonLayouts} lists them: one loop for all types, quickly compiled. */
public final class MessageJson {
    private static final Token START = Token.of("{\"class\":\"AIS\",\"type\":");
    private static final Token REPEAT = Token.name("repeat");
    private static final Token MMSI = Token.name("mmsi");
    private static final Token ADDRESSED = Token.name("addressed");
    private static final Token STRUCTURED = Token.name("structured");
    private static final Token DEST_MMSI = Token.name("dest_mmsi");
    private static final Token APP_ID = Token.name("app_id");
    private static final Token DAC = Token.name("dac");
    private static final Token FID = Token.name("fid");
    private static final Token DATA = Token.name("data");
    private static final Token RADIO = Token.name("radio");
    private static final Token[] TURNS = turns();
    private static final int COMMUNICATION_STATE_BITS = 19;
    private static final int AID_NAME_CHARACTERS = 20;
    private static final int AID_EXTENSION_CHARACTERS = 14;
    /** Units of a fine position in one of a coarse one. */
    private static final int COARSE = 1000;

    private final JsonText out;
    private final ApplicationJson contents;
    private final Function<BinaryMessage, @Nullable ApplicationMessage> reader;
    private final byte[] text = new byte[PayloadReader.MAX_BITS / 6];

    /** @param reader reads the content of a binary message, or answers null */
    public MessageJson(JsonText out, Function<BinaryMessage, @Nullable ApplicationMessage> reader) {
        this.out = out;
        this.contents = new ApplicationJson(out);
        this.reader = reader;
    }

    /** The same as {@link #write(PayloadReader)} for a message that is a record already. */
    public void write(AisMessage message) {
        PayloadWriter bits = new PayloadWriter();
        MessageLayouts.write(message, bits);
        PayloadReader payload = new PayloadReader();
        payload.load(bits.toBitString());
        write(payload);
    }

    /** Opens an object and writes all fields of the message, which {@code check} accepted; the caller closes it. */
    public void write(PayloadReader payload) {
        out.raw(START).number(payload.type());
        out.raw(REPEAT).number(payload.repeat());
        out.raw(MMSI).number(payload.mmsi());
        for (JsonField field : JsonLayouts.of(payload)) {
            if (field.form() == JsonField.Form.BINARY) {
                binary((BinaryMessage) MessageLayouts.read(payload));
            } else {
                out.raw(field.name());
                value(field, payload);
            }
        }
    }

    private void value(JsonField field, PayloadReader payload) {
        if (field.end() > payload.bits()) {
            out.nothing();
            return;
        }
        switch (field.form()) {
            case NUMBER, TENTHS, DEGREES, COARSE_DEGREES, TRUTH, TURN -> number(field, payload);
            case TEXT -> text(payload.textAt(field.bit(), field.width() / 6, text, 0));
            case AID_NAME -> aidName(payload);
            case DATE_TIME -> dateTime(payload);
            case ETA -> eta(payload);
            case BITS -> bits(field, payload);
            case PART -> out.text(payload.unsignedAt(field.bit(), field.width()) == 0 ? "A" : "B");
            case BINARY -> throw new IllegalStateException("not one value");
        }
    }

    private void number(JsonField field, PayloadReader payload) {
        int value = field.signed()
                ? payload.signedAt(field.bit(), field.width())
                : payload.unsignedAt(field.bit(), field.width());
        if (field.isNone(value)) {
            out.nothing();
            return;
        }
        switch (field.form()) {
            case TENTHS -> out.fixed(value, 1, 10);
            case DEGREES -> degrees(value);
            case COARSE_DEGREES -> degrees(COARSE * value);
            case TRUTH -> out.truth(value != 0);
            case TURN -> out.raw(TURNS[value + 128]);
            default -> out.number(value);
        }
    }

    /** Degrees of seven decimals from 1/600000 degree, rounded to the nearest. */
    private void degrees(int units) {
        long fifties = 50L * units;
        out.fixed((fifties + (fifties < 0 ? -1 : 1)) / 3, 7, 10_000_000);
    }

    private void text(int count) {
        out.text(text, SixBitText.shown(text, count));
    }

    /** The extension counts only behind a name of all its characters. */
    private void aidName(PayloadReader payload) {
        int count = payload.textAt(AidToNavigation.NAME.bit(), AID_NAME_CHARACTERS, text, 0);
        if (count == AID_NAME_CHARACTERS) {
            count += payload.textAt(AidToNavigation.NAME_EXTENSION.bit(), AID_EXTENSION_CHARACTERS, text, count);
        }
        text(count);
    }

    private void dateTime(PayloadReader payload) {
        int year = unsigned(BaseStation.YEAR, payload);
        int month = unsigned(BaseStation.MONTH, payload);
        int day = unsigned(BaseStation.DAY, payload);
        int hour = unsigned(BaseStation.HOUR, payload);
        int minute = unsigned(BaseStation.MINUTE, payload);
        int second = unsigned(BaseStation.SECOND, payload);
        if (year == 0 && month == 0 && day == 0 && hour > 23 && minute > 59 && second > 59) {
            out.nothing();
            return;
        }
        out.raw('"').padded(year, year > 9999 ? 5 : 4).raw('-');
        monthToMinute(month, day, hour, minute);
        out.raw(':').padded(second, 2).raw('Z').raw('"');
    }

    private void eta(PayloadReader payload) {
        int month = unsigned(StaticAndVoyage.ETA_MONTH, payload);
        int day = unsigned(StaticAndVoyage.ETA_DAY, payload);
        int hour = unsigned(StaticAndVoyage.ETA_HOUR, payload);
        int minute = unsigned(StaticAndVoyage.ETA_MINUTE, payload);
        if (month == 0 && day == 0 && hour > 23 && minute > 59) {
            out.nothing();
            return;
        }
        out.raw('"');
        monthToMinute(month, day, hour, minute);
        out.raw('Z').raw('"');
    }

    private void monthToMinute(int month, int day, int hour, int minute) {
        out.padded(month, 2).raw('-').padded(day, 2).raw('T').padded(hour, 2).raw(':').padded(minute, 2);
    }

    private static int unsigned(MessageField field, PayloadReader payload) {
        return payload.unsignedAt(field.bit(), field.width());
    }

    private void bits(JsonField field, PayloadReader payload) {
        payload.seek(field.bit());
        out.text(payload.restExcept(0).toString());
    }

    private void binary(BinaryMessage message) {
        switch (message) {
            case SingleSlotBinary binary -> slots(binary, binary.addressed(), binary.structured(),
                    binary.destinationMmsi());
            case MultipleSlotBinary binary -> {
                slots(binary, binary.addressed(), binary.structured(), binary.destinationMmsi());
                out.raw(RADIO)
                        .number((binary.communicationStateSelector() << COMMUNICATION_STATE_BITS)
                                | binary.communicationState());
            }
            default -> content(message);
        }
    }

    private void slots(BinaryMessage message, boolean addressed, boolean structured, int destinationMmsi) {
        out.raw(ADDRESSED).truth(addressed).raw(STRUCTURED).truth(structured);
        numberOrNothing(DEST_MMSI, destinationMmsi);
        numberOrNothing(APP_ID, message.hasApplicationId() ? (message.dac() << 6) | message.fi() : ABSENT);
        content(message);
    }

    private void content(BinaryMessage message) {
        numberOrNothing(DAC, message.dac());
        numberOrNothing(FID, message.fi());
        out.raw(DATA).text(message.data().toString());
        ApplicationMessage content = reader.apply(message);
        if (content != null) {
            contents.write(content);
        }
    }

    private void numberOrNothing(Token name, int value) {
        out.raw(name);
        if (value == ABSENT) {
            out.nothing();
        } else {
            out.number(value);
        }
    }

    private static Token[] turns() {
        Token[] turns = new Token[256];
        for (int rate = -126; rate <= 126; rate++) {
            long tenThousandths = Math.round(rate / 4.733 * Math.abs(rate / 4.733) * 10_000);
            JsonText text = new JsonText().fixed(tenThousandths, 4, 10_000);
            turns[rate + 128] = Token.of(text.bytes(), text.length());
        }
        turns[0] = Token.of("null");
        turns[1] = Token.of("\"fastleft\"");
        turns[255] = Token.of("\"fastright\"");
        return turns;
    }
}
