package org.roadstead.ais.internal.json;

import org.roadstead.ais.message.MessageField;

/**
 * A member of a message's object: its name, the bits it tells, and how.
 *
 * @param end    bits that a message must have for the value to be there
 * @param signed whether the bits are two's complement
 * @param none   first of the codes that say that a number is not available
 * @param nones  how many codes follow it that say so too; they go round from the greatest number to the least
 */
record JsonField(Token name, Form form, int bit, int width, int end, boolean signed, int none, int nones) {
    /** How a value is written. */
    enum Form {
        /** A whole number. */
        NUMBER,
        /** Tenths of a unit, as a number of one decimal. */
        TENTHS,
        /** 1/10000 minute, as degrees. */
        DEGREES,
        /** 1/10 minute, as degrees. */
        COARSE_DEGREES,
        /** A bit. */
        TRUTH,
        /** Rate of turn, as degrees a minute. */
        TURN,
        /** Six-bit text. */
        TEXT,
        /** Six-bit text that goes on at the end of the message. */
        AID_NAME,
        /** Date and time of a base station. */
        DATE_TIME,
        /** Month, day and time of arrival. */
        ETA,
        /** All bits to the end, in hexadecimal. */
        BITS,
        /** Part of a type 24. */
        PART,
        /** All that a binary message holds behind its header; the name belongs to the first of the members. */
        BINARY
    }

    /** No number on the wire is as small. */
    private static final int NEVER = Integer.MIN_VALUE;

    private static JsonField of(String name, Form form, MessageField field) {
        int end = field.width() == 0 || field.kind() == MessageField.Kind.TEXT ? 0 : field.bit() + field.width();
        return new JsonField(Token.name(name), form, field.bit(), field.width(), end,
                field.kind() == MessageField.Kind.SIGNED, NEVER, 0);
    }

    static JsonField number(String name, MessageField field) {
        return of(name, Form.NUMBER, field);
    }

    /** A number that has no constant of its own, since its bits are spare or belong to two fields. */
    static JsonField number(String name, int bit, int width) {
        return number(name, new MessageField(name, bit, width, MessageField.Kind.UNSIGNED));
    }

    static JsonField tenths(String name, MessageField field) {
        return of(name, Form.TENTHS, field);
    }

    /** @param limit degrees beyond which there is no such place */
    static JsonField degrees(String name, MessageField field, int limit) {
        return of(name, Form.DEGREES, field).within(limit * 600_000);
    }

    /** @param limit degrees beyond which there is no such place */
    static JsonField coarseDegrees(String name, MessageField field, int limit) {
        return of(name, Form.COARSE_DEGREES, field).within(limit * 600);
    }

    static JsonField truth(String name, MessageField field) {
        return of(name, Form.TRUTH, field);
    }

    static JsonField truth(String name, int bit) {
        return truth(name, new MessageField(name, bit, 1, MessageField.Kind.UNSIGNED));
    }

    static JsonField text(String name, MessageField field) {
        return of(name, Form.TEXT, field);
    }

    /** A text that goes on to the end of the message, but no further than so many characters. */
    static JsonField text(String name, MessageField field, int characters) {
        return text(name, new MessageField(name, field.bit(), 6 * characters, MessageField.Kind.TEXT));
    }

    /** A value of a form that says itself where its bits are. */
    static JsonField special(String name, Form form, MessageField field) {
        return of(name, form, field);
    }

    /** The same, if this one number says that there is none. */
    JsonField unless(int code) {
        return new JsonField(name, form, bit, width, end, signed, code, 0);
    }

    /** The same, if only numbers below this one say something. */
    JsonField below(int limit) {
        return new JsonField(name, form, bit, width, end, signed, limit, Integer.MAX_VALUE - limit);
    }

    private JsonField within(int limit) {
        return new JsonField(name, form, bit, width, end, signed, limit + 1, -2 * limit - 2);
    }

    /** The same, if it is there only where a message has so many bits. */
    JsonField from(int bits) {
        return new JsonField(name, form, bit, width, bits, signed, none, nones);
    }

    boolean isNone(int value) {
        return Integer.compareUnsigned(value - none, nones) <= 0;
    }
}
