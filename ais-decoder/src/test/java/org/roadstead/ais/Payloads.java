package org.roadstead.ais;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AisMessage;

/** Payloads as text of zeros and ones, taken apart without any code of the decoder. */
final class Payloads {
    /** A message of one sentence. */
    record Single(String sentence, String payload, int fillBits) {}

    private static final Pattern SINGLE = Pattern
            .compile("[!$][A-Z]{2}VD[MO],1,1,[0-9]?,[^,]*,([0-W`-w]+),([0-5])\\*[0-9A-Fa-f]{2}");

    private Payloads() {}

    static @Nullable Single single(String line) {
        Matcher matcher = SINGLE.matcher(line);
        return matcher.find()
                ? new Single(matcher.group(), matcher.group(1), Integer.parseInt(matcher.group(2)))
                : null;
    }

    static String bits(String payload, int fillBits) {
        StringBuilder bits = new StringBuilder(6 * payload.length());
        for (int at = 0; at < payload.length(); at++) {
            int value = payload.charAt(at) - 48;
            value = value > 40 ? value - 8 : value;
            for (int i = 5; i >= 0; i--) {
                bits.append((value >> i) & 1);
            }
        }
        bits.setLength(bits.length() - fillBits);
        return bits.toString();
    }

    /**
     * Whether the encoded bits are the received ones, but for bits behind the end of the layout and for spare bits that
     * records do not hold, a communication state that was cut off among them: those are zero in what we send.
     */
    static boolean differOnlyInSpareOrPadding(AisMessage message, String received, String encoded) {
        int common = Math.min(received.length(), encoded.length());
        for (int i = 0; i < common; i++) {
            if (received.charAt(i) != encoded.charAt(i) && !isSpare(message.type(), i, received.length())) {
                return false;
            }
        }
        return encoded.substring(common).indexOf('1') < 0;
    }

    private static boolean isSpare(int type, int bit, int length) {
        return switch (type) {
            case 1, 2, 3 -> length < 168 && bit >= 149;
            case 15 -> bit == 88 || bit == 89 || bit == 108 || bit == 109 || bit >= 158;
            case 16 -> bit >= 92;
            case 20 -> bit >= 70;
            case 22 -> (bit >= 99 && bit < 104) || (bit >= 134 && bit < 139);
            default -> false;
        };
    }
}
