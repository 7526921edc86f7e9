package org.roadstead.replay.recording;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the times that a line tells: TAG {@code c} (with the checksum of its block) and the receive time in front of the sentence. The
 * form of each stays as it was; the sentence itself is not touched. What stands in a time's place and is none stays too.
 */
public final class TimeShift {
    private static final Pattern TAG_BLOCK = Pattern.compile("\\\\([^\\\\*]*)\\*[0-9A-Fa-f]{2}\\\\");
    private static final Pattern TAG_TIME = Pattern.compile("(?<=^|,)c:(\\d{1,19})(?!\\d)((?:\\.\\d*)?)");
    private static final Pattern LEADING_COUNT = Pattern.compile("^([\\s\\[\"]*)(\\d{9,19})");
    private static final Pattern LEADING_DATE = Pattern
            .compile("^([\\s\\[\"]*)(\\d{4})([-/])(\\d\\d)[-/](\\d\\d)([T ])(\\d\\d:\\d\\d:\\d\\d)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private TimeShift() {}

    /** The line with its times so many milliseconds later; whole seconds where it tells whole seconds. */
    public static byte[] shifted(byte[] line, long millis) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        return tagTimes(leading(text, millis), millis).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String leading(String text, long millis) {
        Matcher date = LEADING_DATE.matcher(text);
        if (date.find()) {
            LocalDateTime time;
            try {
                time = LocalDateTime
                        .parse(date.group(2) + "-" + date.group(4) + "-" + date.group(5) + "T" + date.group(7));
            } catch (DateTimeException noTime) {
                return text;
            }
            LocalDateTime moved = LocalDateTime.ofInstant(
                    Instant.ofEpochMilli(time.toInstant(ZoneOffset.UTC).toEpochMilli() + millis),
                    ZoneOffset.UTC);
            String day = String.format(Locale.ROOT, "%04d%s%02d%s%02d", moved.getYear(), date.group(3),
                    moved.getMonthValue(),
                    date.group(3), moved.getDayOfMonth());
            return date.group(1) + day + date.group(6) + TIME.format(moved) + text.substring(date.end());
        }
        Matcher count = LEADING_COUNT.matcher(text);
        return count.find() ? count.group(1) + count(count.group(2), millis) + text.substring(count.end()) : text;
    }

    private static String tagTimes(String text, long millis) {
        Matcher block = TAG_BLOCK.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 4);
        while (block.find()) {
            Matcher time = TAG_TIME.matcher(block.group(1));
            if (time.find()) {
                String fields = block.group(1).substring(0, time.start(1)) + count(time.group(1), millis)
                        + block.group(1).substring(time.end(1));
                block.appendReplacement(out, Matcher.quoteReplacement("\\" + fields + "*" + checksum(fields) + "\\"));
            }
        }
        return block.appendTail(out).toString();
    }

    /** A count of seconds, milli-, micro- or nanoseconds, told apart by its digits. */
    private static String count(String digits, long millis) {
        long value;
        try {
            value = Long.parseLong(digits);
        } catch (NumberFormatException noTime) {
            return digits;
        }
        int length = digits.length();
        if (length > 17) {
            return String.valueOf(value + millis * 1_000_000);
        }
        if (length > 14) {
            return String.valueOf(value + millis * 1_000);
        }
        return String.valueOf(length > 11 ? value + millis : value + Math.floorDiv(millis + 500, 1000));
    }

    private static String checksum(String fields) {
        int sum = 0;
        for (int i = 0; i < fields.length(); i++) {
            sum ^= fields.charAt(i);
        }
        return String.format(Locale.ROOT, "%02X", sum & 0xff);
    }
}
