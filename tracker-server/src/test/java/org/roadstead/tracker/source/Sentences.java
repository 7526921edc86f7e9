package org.roadstead.tracker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.stream.IntStream;

/** Lines for tests. */
final class Sentences {
    /** A class A position report, as it is often quoted. */
    static final String POSITION = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C";

    private Sentences() {}

    /** A text sentence that is told from all others by its number. */
    static String numbered(int number) {
        return withChecksum('$', "AITXT,01,01,00,N" + number);
    }

    /** The sentences from 0 up to a number. */
    static List<String> numberedUpTo(int end) {
        return IntStream.range(0, end).mapToObj(Sentences::numbered).toList();
    }

    /** A sentence behind a TAG block. */
    static String tagged(String fields, String sentence) {
        return withChecksum('\\', fields) + "\\" + sentence;
    }

    /** IEC 61162-1 7.2.4: exclusive or of the characters between the first and the asterisk. */
    private static String withChecksum(char first, String body) {
        int sum = 0;
        for (byte character : body.getBytes(ISO_8859_1)) {
            sum ^= character;
        }
        return first + body + String.format("*%02X", sum);
    }

    /** Lines as bytes, each with CR LF. */
    static byte[] bytes(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(ISO_8859_1);
    }
}
