package org.roadstead.ais.internal.sentence;

/** Times as logs and receivers write them, to milliseconds since 1970. */
final class Stamps {
    static final long NONE = Long.MIN_VALUE;

    private static final long MILLIS_PER_DAY = 86_400_000L;

    private Stamps() {}

    /**
     * A time at the beginning of a range, behind blanks: a count of seconds, milli-, micro- or nanoseconds since 1970
     * (told apart by their number of digits), or a date and time with {@code T} or a blank between them.
     */
    static long leading(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && (buffer[at] <= ' ' || buffer[at] == '[' || buffer[at] == '"')) {
            at++;
        }
        int end = digitsEnd(buffer, at, to);
        if (end - at == 4 && end < to && (buffer[end] == '-' || buffer[end] == '/')) {
            return dateAndTime(buffer, at, to);
        }
        return end - at < 9 ? NONE : epoch(buffer, at, to);
    }

    /** The last of the comma or blank separated words behind a checksum that is a count since 1970. */
    static long trailing(byte[] buffer, int from, int to) {
        long found = NONE;
        int word = from;
        for (int at = from; at <= to; at++) {
            if (at == to || buffer[at] == ',' || buffer[at] <= ' ') {
                if (at - word >= 9 && isNumber(buffer, word, at)) {
                    found = epoch(buffer, word, at);
                }
                word = at + 1;
            }
        }
        return found;
    }

    /** A count of seconds, with or without a fraction, or of smaller units since 1970. */
    static long epoch(byte[] buffer, int from, int to) {
        int end = digitsEnd(buffer, from, to);
        int digits = end - from;
        if (digits == 0 || digits > 19) {
            return NONE;
        }
        long value = number(buffer, from, end);
        if (digits > 17) {
            return value / 1_000_000;
        }
        if (digits > 14) {
            return value / 1_000;
        }
        if (digits > 11) {
            return value;
        }
        return 1_000 * value + millisOfFraction(buffer, end, to);
    }

    /** A day and a time of the Gregorian calendar; {@link #NONE} if a field is outside its range. */
    static long of(long year, long month, long day, long hour, long minute, long second, long milli) {
        if (year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23
                || minute < 0 || minute > 59 || second < 0 || second > 60 || milli < 0 || milli > 999) {
            return NONE;
        }
        // Days by whole years that begin in March, so that a leap day is the last of its year.
        long marchYear = month > 2 ? year : year - 1;
        long marchMonth = month > 2 ? month - 3 : month + 9;
        long days = 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
                + (153 * marchMonth + 2) / 5 + day - 1 - 719_468;
        return days * MILLIS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1_000 + milli;
    }

    /** The digits of a range as a number. */
    static long number(byte[] buffer, int from, int to) {
        long value = 0;
        for (int at = from; at < to; at++) {
            value = 10 * value + (buffer[at] - '0');
        }
        return value;
    }

    /** The first place from {@code from} on that is no digit. */
    static int digitsEnd(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && buffer[at] >= '0' && buffer[at] <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isNumber(byte[] buffer, int from, int to) {
        int end = digitsEnd(buffer, from, to);
        return end == to || (buffer[end] == '.' && end > from && digitsEnd(buffer, end + 1, to) == to);
    }

    private static long dateAndTime(byte[] buffer, int from, int to) {
        if (to - from < 19 || !isTime(buffer, from)) {
            return NONE;
        }
        return of(number(buffer, from, from + 4), number(buffer, from + 5, from + 7),
                number(buffer, from + 8, from + 10),
                number(buffer, from + 11, from + 13), number(buffer, from + 14, from + 16),
                number(buffer, from + 17, from + 19),
                millisOfFraction(buffer, from + 19, to));
    }

    private static boolean isTime(byte[] buffer, int from) {
        for (int i = 5; i < 19; i++) {
            boolean separator = i == 7 || i == 10 || i == 13 || i == 16;
            boolean digit = buffer[from + i] >= '0' && buffer[from + i] <= '9';
            if (separator == digit) {
                return false;
            }
        }
        return buffer[from + 13] == ':' && buffer[from + 16] == ':';
    }

    private static long millisOfFraction(byte[] buffer, int at, int to) {
        if (at >= to || buffer[at] != '.') {
            return 0;
        }
        long millis = 0;
        int end = digitsEnd(buffer, at + 1, to);
        for (int i = 0; i < 3; i++) {
            int place = at + 1 + i;
            millis = 10 * millis + (place < end ? buffer[place] - '0' : 0);
        }
        return millis;
    }
}
