package org.roadstead.replay.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the times of lines: TAG {@code c}, whose block gets a new checksum, and a stamp in front of the line. The unit and
 * form of each time are kept. What is not understood stays as it is.
 */
public final class StampShift {
    private static final Pattern TAG_BLOCK = Pattern.compile("\\\\([^\\\\*]*)(?:\\*([0-9A-Fa-f]{2}))?\\\\");
    private static final Pattern TAG_TIME = Pattern.compile("(^|,)c:(\\d{9,19})");
    private static final Pattern LEADING_COUNT = Pattern.compile("^([\\s\\[\"]*)(\\d{9,19})(?!\\d)");
    private static final Pattern LEADING_DATE = Pattern
            .compile("^([\\s\\[\"]*)(\\d{4})([-/])(\\d\\d)\\3(\\d\\d)([T ])(\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss",
            Locale.ROOT);

    private final long shiftMillis;

    /** A shift by so many milliseconds, into the past if negative. */
    public StampShift(long shiftMillis) {
        this.shiftMillis = shiftMillis;
    }

    /** The line with its times moved. */
    public byte[] shifted(byte[] line) {
        String text = new String(line, ISO_8859_1);
        return leading(tagBlocks(text)).getBytes(ISO_8859_1);
    }

    private String tagBlocks(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        Matcher block = TAG_BLOCK.matcher(text);
        StringBuilder moved = new StringBuilder();
        while (block.find()) {
            String fields = block.group(1);
            Matcher time = TAG_TIME.matcher(fields);
            String replaced = block.group();
            if (time.find()) {
                String other = fields.substring(0, time.start(2)) + count(time.group(2))
                        + fields.substring(time.end(2));
                replaced = "\\" + other + (block.group(2) == null ? "" : "*" + checksum(other)) + "\\";
            }
            block.appendReplacement(moved, Matcher.quoteReplacement(replaced));
        }
        return block.appendTail(moved).toString();
    }

    private static String checksum(String fields) {
        int sum = 0;
        for (int i = 0; i < fields.length(); i++) {
            sum ^= fields.charAt(i);
        }
        return String.format(Locale.ROOT, "%02X", sum & 0xFF);
    }

    /** A count of seconds, milli-, micro- or nanoseconds, told apart by its number of digits. */
    private String count(String digits) {
        long value = Long.parseLong(digits);
        if (digits.length() > 17) {
            return Long.toString(value + shiftMillis * 1_000_000);
        }
        if (digits.length() > 14) {
            return Long.toString(value + shiftMillis * 1_000);
        }
        return digits.length() > 11
                ? Long.toString(value + shiftMillis)
                : Long.toString(value + Math.floorDiv(shiftMillis, 1_000L));
    }

    private String leading(String text) {
        Matcher count = LEADING_COUNT.matcher(text);
        if (count.find()) {
            return count.group(1) + count(count.group(2)) + text.substring(count.end());
        }
        Matcher date = LEADING_DATE.matcher(text);
        if (!date.find()) {
            return text;
        }
        try {
            LocalDateTime time = LocalDateTime.parse(
                    date.group(2) + "-" + date.group(4) + "-" + date.group(5) + "T" + date.group(7));
            String moved = DATE_TIME.format(time.plus(Math.floorDiv(shiftMillis, 1_000L), ChronoUnit.SECONDS));
            String formed = moved.replace("-", date.group(3)).replace("T", date.group(6));
            return date.group(1) + formed + (date.group(8) == null ? "" : date.group(8)) + text.substring(date.end());
        } catch (DateTimeException notADate) {
            return text;
        }
    }
}
