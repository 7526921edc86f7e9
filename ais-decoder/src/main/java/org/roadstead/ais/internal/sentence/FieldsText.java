package org.roadstead.ais.internal.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The comma separated fields of one sentence while it is written; null is an empty field. */
final class FieldsText {
    private static final int MMSI_DIGITS = 9;
    private static final int MOST_DECIMALS = 9;

    private final StringBuilder text = new StringBuilder();
    private boolean empty = true;

    /** A field that is text already. */
    FieldsText text(String field) {
        if (field.indexOf(',') >= 0) {
            throw new IllegalArgumentException("text without commas expected: " + field);
        }
        return rest(field);
    }

    /** The last field, which may hold commas. */
    FieldsText rest(String field) {
        for (int i = 0; i < field.length(); i++) {
            char character = field.charAt(i);
            if (character < ' ' || character > 0xff || character == '*') {
                throw new IllegalArgumentException("text of a sentence expected: " + field);
            }
        }
        if (!empty) {
            text.append(',');
        }
        empty = false;
        text.append(field);
        return this;
    }

    FieldsText integer(@Nullable Integer value) {
        return rest(value == null ? "" : value.toString());
    }

    FieldsText mmsi(@Nullable Integer value) {
        String digits = value == null ? "" : value.toString();
        return rest(value == null ? "" : "0".repeat(Math.max(0, MMSI_DIGITS - digits.length())) + digits);
    }

    FieldsText number(@Nullable Double value) {
        return rest(value == null ? "" : plain(BigDecimal.valueOf(value)));
    }

    /** Rounded where it would be longer than a number that is read. */
    private static String plain(BigDecimal value) {
        String plain = value.toPlainString();
        int tooLong = plain.length() - TextFields.LONGEST_NUMBER;
        BigDecimal shown = tooLong > 0 ? value.setScale(value.scale() - tooLong, RoundingMode.HALF_EVEN) : value;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    FieldsText latitude(@Nullable Double degrees) {
        return degrees(degrees, 2, "N", "S");
    }

    FieldsText longitude(@Nullable Double degrees) {
        return degrees(degrees, 3, "E", "W");
    }

    /** As few decimals of the minute as say the same value again, two at the least. */
    private FieldsText degrees(@Nullable Double degrees, int degreeDigits, String positive, String negative) {
        if (degrees == null) {
            return rest("").rest("");
        }
        double magnitude = Math.abs(degrees);
        String field = "";
        for (int decimals = 2; decimals <= MOST_DECIMALS; decimals++) {
            field = degreesAndMinutes(magnitude, decimals, degreeDigits);
            double value = Double.parseDouble(field);
            int whole = (int) (value / 100);
            if (whole + (value - 100.0 * whole) / 60 == magnitude) {
                break;
            }
        }
        return rest(field).rest(1 / degrees < 0 ? negative : positive);
    }

    private static String degreesAndMinutes(double magnitude, int decimals, int degreeDigits) {
        BigDecimal minutes = BigDecimal.valueOf(magnitude)
                .multiply(BigDecimal.valueOf(60))
                .setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal[] parts = minutes.divideAndRemainder(BigDecimal.valueOf(60));
        String degrees = parts[0].toBigInteger().toString();
        String rest = parts[1].toPlainString();
        return "0".repeat(Math.max(0, degreeDigits - degrees.length())) + degrees
                + "0".repeat(Math.max(0, 3 + decimals - rest.length())) + rest;
    }

    /** A position of ten digits: quadrant, degrees and minutes of latitude, then of longitude. */
    FieldsText quadrant(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null) {
            return rest("");
        }
        int quadrant = (1 / latitude < 0 ? 2 : 0) + (1 / longitude < 0 ? 1 : 0);
        long north = Math.round(Math.abs(latitude) * 60);
        long east = Math.round(Math.abs(longitude) * 60);
        return rest(quadrant + padded(north / 60, 2) + padded(north % 60, 2) + padded(east / 60, 3)
                + padded(east % 60, 2));
    }

    private static String padded(long value, int digits) {
        String text = Long.toString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** A day of yyyy-mm-dd as ddmmyyyy, of dd-mm-yy as ddmmyy; any other text as it is. */
    FieldsText date(String day) {
        boolean yearFirst = day.length() == 10 && day.charAt(4) == '-' && day.charAt(7) == '-';
        if (yearFirst) {
            return text(day.substring(8) + day.substring(5, 7) + day.substring(0, 4));
        }
        boolean dayFirst = day.length() == 8 && day.charAt(2) == '-' && day.charAt(5) == '-';
        return text(dayFirst ? day.replace("-", "") : day);
    }

    /** A time of day of hh:mm:ss as hhmmss; any other text as it is. */
    FieldsText time(String time) {
        boolean divided = time.length() >= 8 && time.charAt(2) == ':' && time.charAt(5) == ':';
        return text(divided ? time.substring(0, 2) + time.substring(3, 5) + time.substring(6) : time);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
