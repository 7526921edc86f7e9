package org.roadstead.ais.internal.sentence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comma separated fields of one sentence, and whether all that were asked for were as their kind should be. */
final class TextFields {
    private static final double KILOMETRES_PER_NAUTICAL_MILE = 1.852;
    private static final double KILOMETRES_PER_STATUTE_MILE = 1.609344;
    static final int LONGEST_NUMBER = 15;

    private final List<String> fields;
    private boolean sound = true;

    private TextFields(List<String> fields) {
        this.fields = fields;
    }

    static TextFields of(byte[] buffer, int from, int to) {
        List<String> fields = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || buffer[at] == ',') {
                fields.add(new String(buffer, start, at - start, StandardCharsets.ISO_8859_1));
                start = at + 1;
            }
        }
        return new TextFields(fields);
    }

    boolean isSound() {
        return sound;
    }

    /** A field, empty if it is not there. */
    String text(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** What the letter in a field stands for; empty if the field is. */
    String word(int index, Map<String, String> words) {
        String letter = text(index);
        sound &= letter.isEmpty() || words.containsKey(letter);
        return words.getOrDefault(letter, letter);
    }

    /** One of some letters, or none; blanks around it do not count. */
    String letter(int index, String letters) {
        String letter = text(index).strip();
        sound &= letter.isEmpty() || (letter.length() == 1 && letters.contains(letter));
        return letter;
    }

    /** A time of day as it is, hhmmss and a fraction. */
    String clock(int index) {
        String time = text(index);
        sound &= time.isEmpty() || isDecimal(time);
        return time;
    }

    /** Fields that come two by two. */
    List<String> pairs(int index) {
        List<String> pairs = from(index);
        sound &= pairs.size() % 2 == 0;
        return pairs;
    }

    List<String> from(int index) {
        return index < fields.size() ? fields.subList(index, fields.size()) : List.of();
    }

    @Nullable
    Integer integer(int index) {
        String text = text(index).strip();
        if (text.isEmpty()) {
            return null;
        }
        int from = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        boolean digits = text.length() > from && text.length() - from <= 9;
        for (int i = from; i < text.length() && digits; i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (!digits) {
            sound = false;
            return null;
        }
        return Integer.valueOf(text);
    }

    @Nullable
    Double number(int index) {
        String text = text(index).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!isDecimal(text)) {
            sound = false;
            return null;
        }
        return Double.valueOf(text);
    }

    private static boolean isDecimal(String text) {
        int points = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.') {
                points++;
            } else if (character >= '0' && character <= '9') {
                digits++;
            } else if (i > 0 || (character != '-' && character != '+')) {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.length() <= LONGEST_NUMBER;
    }

    /** A distance or speed in nautical miles or knots; the field at {@code unit} says N, K or S. */
    @Nullable
    Double distance(int index, int unit) {
        Double value = number(index);
        if (value == null) {
            return null;
        }
        return switch (text(unit)) {
            case "N", "" -> value;
            case "K" -> value / KILOMETRES_PER_NAUTICAL_MILE;
            case "S" -> value * KILOMETRES_PER_STATUTE_MILE / KILOMETRES_PER_NAUTICAL_MILE;
            default -> {
                sound = false;
                yield null;
            }
        };
    }

    /** Degrees from 0 to below 360; 360 is 0. */
    @Nullable
    Double bearing(int index) {
        Double value = number(index);
        if (value == null) {
            return null;
        }
        if (value < 0 || value > 360) {
            sound = false;
            return null;
        }
        return value % 360;
    }

    /** Degrees and minutes, and north or south in the next field. */
    @Nullable
    Double latitude(int index) {
        return degrees(index, 2, 90, "N", "S");
    }

    /** Degrees and minutes, and east or west in the next field. */
    @Nullable
    Double longitude(int index) {
        return degrees(index, 3, 180, "E", "W");
    }

    private @Nullable Double degrees(int index, int degreeDigits, int limit, String positive, String negative) {
        Double value = number(index);
        String side = text(index + 1);
        if (value == null) {
            return null;
        }
        int whole = (int) (value / 100);
        double minutes = value - 100.0 * whole;
        double degrees = whole + minutes / 60;
        boolean sided = side.equals(positive) || side.equals(negative);
        if (value < 0 || minutes >= 60 || degrees > limit || !sided || text(index).indexOf('.') > degreeDigits + 2) {
            sound = false;
            return null;
        }
        return side.equals(negative) ? -degrees : degrees;
    }

    /** Latitude of a ten-digit position: quadrant, degrees and minutes of latitude, then of longitude. */
    @Nullable
    Double quadrantLatitude(int index) {
        return isPosition(index) ? quadrantDegrees(index, 1, 3, text(index).charAt(0) >= '2') : null;
    }

    /** Longitude of a ten-digit position. */
    @Nullable
    Double quadrantLongitude(int index) {
        return isPosition(index) ? quadrantDegrees(index, 5, 8, (text(index).charAt(0) & 1) == 1) : null;
    }

    private double quadrantDegrees(int index, int from, int to, boolean negative) {
        double degrees = quadrant(index, from, to) + quadrant(index, to, to + 2) / 60.0;
        return negative ? -degrees : degrees;
    }

    private boolean isPosition(int index) {
        boolean latitude = isWithin(quadrant(index, 1, 3), 90) && isWithin(quadrant(index, 3, 5), 59);
        return latitude && isWithin(quadrant(index, 5, 8), 180) && isWithin(quadrant(index, 8, 10), 59);
    }

    private static boolean isWithin(int value, int most) {
        return value >= 0 && value <= most;
    }

    private int quadrant(int index, int from, int to) {
        String text = text(index);
        if (text.length() != 10 || text.charAt(0) < '0' || text.charAt(0) > '3') {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    /** A day of eight digits, ddmmyyyy, as yyyy-mm-dd; any other text as it is. */
    String date(int index) {
        String text = text(index);
        return text.length() == 8
                ? text.substring(4) + "-" + text.substring(2, 4) + "-" + text.substring(0, 2)
                : text;
    }

    /** A day of six digits, ddmmyy, as dd-mm-yy; of eight digits as {@link #date}. */
    String shortDate(int index) {
        String text = text(index);
        return text.length() == 6
                ? text.substring(0, 2) + "-" + text.substring(2, 4) + "-" + text.substring(4)
                : date(index);
    }

    /** A time of day, hhmmss and a fraction, as hh:mm:ss and the fraction; any other text as it is. */
    String time(int index) {
        String text = text(index);
        return text.length() < 6 ? text : text.substring(0, 2) + ":" + text.substring(2, 4) + ":" + text.substring(4);
    }
}
