package org.roadstead.ais.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of JSON text. Names are written with the comma, quotes and colon that belong to them. */
public final class JsonText {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_NUMBER = 24;

    private byte[] bytes = new byte[1024];
    private int length;

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    /** A name as it is written before its value: {@code ,"speed":}. */
    static byte[] name(String name) {
        return (",\"" + name + "\":").getBytes(StandardCharsets.ISO_8859_1);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    public JsonText raw(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    public JsonText raw(char character) {
        room(1);
        bytes[length++] = (byte) character;
        return this;
    }

    /** A name that is made on the way; the first of an object has no comma before it. */
    public JsonText name(String name, boolean first) {
        if (!first) {
            raw(',');
        }
        return text(name).raw(':');
    }

    public JsonText nothing() {
        return raw(NULL);
    }

    public JsonText truth(boolean value) {
        return raw(value ? TRUE : FALSE);
    }

    public JsonText number(long value) {
        room(LONGEST_NUMBER);
        long rest = value;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        digits(rest, digitCount(rest));
        return this;
    }

    /** A number of so many decimals, given as an integer in units of the last one. */
    public JsonText fixed(long value, int decimals, long powerOfTen) {
        room(LONGEST_NUMBER);
        long rest = value;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        long whole = rest / powerOfTen;
        digits(whole, digitCount(whole));
        bytes[length++] = '.';
        digits(rest - whole * powerOfTen, decimals);
        return this;
    }

    /** Digits of a number with leading zeros. */
    public JsonText padded(long value, int digits) {
        room(LONGEST_NUMBER);
        digits(value, digits);
        return this;
    }

    private void digits(long value, int count) {
        long rest = value;
        if (rest <= Integer.MAX_VALUE) {
            int small = (int) rest;
            for (int place = length + count - 1; place >= length; place--) {
                int tenth = small / 10;
                bytes[place] = (byte) ('0' + small - 10 * tenth);
                small = tenth;
            }
        } else {
            for (int place = length + count - 1; place >= length; place--) {
                bytes[place] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        length += count;
    }

    private static int digitCount(long value) {
        int count = 1;
        for (long bound = 10; count < 19 && value >= bound; bound *= 10) {
            count++;
        }
        return count;
    }

    /** Text in quotes. */
    public JsonText text(String text) {
        raw('"');
        int count = text.length();
        room(6 * count);
        for (int i = 0; i < count; i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                bytes[length++] = '\\';
                bytes[length++] = (byte) character;
            } else if (character >= ' ' && character < 127) {
                bytes[length++] = (byte) character;
            } else {
                bytes[length++] = '\\';
                bytes[length++] = 'u';
                for (int shift = 12; shift >= 0; shift -= 4) {
                    bytes[length++] = HEX[(character >>> shift) & 15];
                }
            }
        }
        return raw('"');
    }
}
