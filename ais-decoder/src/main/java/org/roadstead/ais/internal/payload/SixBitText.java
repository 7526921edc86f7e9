package org.roadstead.ais.internal.payload;

/** How six-bit text reads: it ends at the first {@code @}, and blanks before that end are padding. */
public final class SixBitText {
    private SixBitText() {}

    /** The text as it reads. */
    public static String shown(String asSent) {
        int end = asSent.indexOf('@');
        if (end < 0) {
            end = asSent.length();
        }
        while (end > 0 && asSent.charAt(end - 1) == ' ') {
            end--;
        }
        return asSent.substring(0, end);
    }

    /** How many of so many characters as sent it shows. */
    public static int shown(byte[] asSent, int count) {
        int end = 0;
        while (end < count && asSent[end] != '@') {
            end++;
        }
        while (end > 0 && asSent[end - 1] == ' ') {
            end--;
        }
        return end;
    }
}
