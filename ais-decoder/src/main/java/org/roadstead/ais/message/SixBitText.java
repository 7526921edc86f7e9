package org.roadstead.ais.message;

/** How six-bit text reads: it ends at the first {@code @}, and blanks before that end are padding. */
final class SixBitText {
    private SixBitText() {}

    static String shown(String asSent) {
        int end = asSent.indexOf('@');
        if (end < 0) {
            end = asSent.length();
        }
        while (end > 0 && asSent.charAt(end - 1) == ' ') {
            end--;
        }
        return asSent.substring(0, end);
    }
}
