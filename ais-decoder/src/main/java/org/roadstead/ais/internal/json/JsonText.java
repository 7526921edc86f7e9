package org.roadstead.ais.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of JSON text. Names are written with the comma, quotes and colon that belong to them. */
public final class JsonText {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private static final Token NULL = Token.of("null");
    private static final Token TRUE = Token.of("true");
    private static final Token FALSE = Token.of("false");
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    /** The three digits of 0 to 999, the first one lowest. */
    private static final int[] GROUPS = groups();
    private static final int BILLION = 1_000_000_000;
    private static final int LONGEST_NUMBER = 32;

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

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    public JsonText raw(Token token) {
        room(Token.MAX_LENGTH);
        token.put(bytes, length);
        length += token.length();
        return this;
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
        integer(sign(value));
        return this;
    }

    /** A number of so many decimals, given as an integer in units of the last one. */
    public JsonText fixed(long value, int decimals, int powerOfTen) {
        room(LONGEST_NUMBER);
        long rest = sign(value);
        if (rest <= Integer.MAX_VALUE) {
            int whole = (int) rest / powerOfTen;
            integer(whole);
            decimals((int) rest - whole * powerOfTen, decimals);
        } else {
            integer(rest / powerOfTen);
            decimals((int) (rest % powerOfTen), decimals);
        }
        return this;
    }

    /** Digits of a number with leading zeros. */
    public JsonText padded(int value, int digits) {
        room(LONGEST_NUMBER);
        digits(value, digits);
        return this;
    }

    private long sign(long value) {
        if (value >= 0) {
            return value;
        }
        bytes[length++] = '-';
        return -value;
    }

    private void integer(long value) {
        if (value < BILLION) {
            digits((int) value, digitCount((int) value));
        } else {
            integer(value / BILLION);
            digits((int) (value % BILLION), 9);
        }
    }

    private void decimals(int value, int digits) {
        bytes[length++] = '.';
        digits(value, digits);
    }

    /** Three digits a step. */
    private void digits(int value, int count) {
        if (count <= 3) {
            group(value, count);
        } else {
            int thousandth = value / 1000;
            digits(thousandth, count - 3);
            group(value - 1000 * thousandth, 3);
        }
    }

    private void group(int value, int count) {
        INTS.set(bytes, length, GROUPS[value] >>> (24 - 8 * count));
        length += count;
    }

    private static int digitCount(int value) {
        int count = 1;
        for (int bound = 10; count < 9 && value >= bound; bound *= 10) {
            count++;
        }
        return count;
    }

    private static int[] groups() {
        int[] groups = new int[1000];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = ('0' + i / 100) | ('0' + i / 10 % 10) << 8 | ('0' + i % 10) << 16;
        }
        return groups;
    }

    /** Text in quotes. */
    public JsonText text(String text) {
        int count = text.length();
        room(6 * count + 2);
        byte[] into = bytes;
        int at = length;
        into[at++] = '"';
        for (int i = 0; i < count; i++) {
            char character = text.charAt(i);
            if (character >= ' ' && character < 127 && character != '"' && character != '\\') {
                into[at++] = (byte) character;
            } else {
                at = escape(character, into, at);
            }
        }
        into[at++] = '"';
        length = at;
        return this;
    }

    /** So many characters, ISO 8859-1, in quotes. */
    public JsonText text(byte[] text, int count) {
        room(6 * count + 2);
        byte[] into = bytes;
        int at = length;
        into[at++] = '"';
        for (int i = 0; i < count; i++) {
            byte character = text[i];
            if (character >= ' ' && character < 127 && character != '"' && character != '\\') {
                into[at++] = character;
            } else {
                at = escape((char) (character & 0xFF), into, at);
            }
        }
        into[at++] = '"';
        length = at;
        return this;
    }

    private static int escape(char character, byte[] into, int from) {
        int at = from;
        into[at++] = '\\';
        if (character == '"' || character == '\\') {
            into[at++] = (byte) character;
            return at;
        }
        into[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            into[at++] = HEX[(character >>> shift) & 15];
        }
        return at;
    }
}
